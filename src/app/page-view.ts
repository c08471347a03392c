import type { FieldId } from '#domain/fact.ts';
import type { Finding } from '#domain/finding.ts';
import type { MoveKind } from '#domain/move.ts';
import type { Component, Stance } from '#domain/situation.ts';
import type { SpotKind } from '#domain/spotting.ts';
import type { Tone } from '#domain/wording.ts';

/**
 * Everything a page script may know. There is no field here for a walk-away, an ideal, a priority or a worth
 * to the person: what a page script never receives, a hostile page cannot take from it.
 */

/** A message as found on a page: plain data, no nodes. */
export interface PageMessage {
  /** `gmail`, `outlook`, … */
  readonly siteId: string;
  /** Stable id of the message on its site. */
  readonly messageId: string;
  readonly threadId?: string;
  readonly subject?: string;
  readonly from?: { readonly name?: string; readonly email?: string };
  /** Date shown by the page, parsed where its form is certain: `YYYY-MM-DD`. */
  readonly sentOn?: string;
  readonly text: string;
  readonly regions?: readonly {
    readonly role: 'quoted' | 'signature' | 'hidden';
    readonly start: number;
    readonly end: number;
  }[];
  /** True when the person wrote this message. */
  readonly mine?: boolean;
}

/** A stretch of the message's text to mark on hover. */
export interface PageMark {
  readonly field: FieldId;
  readonly label: string;
  /** The value in words and figures: "$185,000 a year". */
  readonly shown: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What the pill says. Figures are formatted; `about` marks a computed or doubtful one. */
export interface PillView {
  readonly role?: string;
  readonly base?: string;
  readonly yearly?: string;
  readonly daysLeft?: number;
  /** Set when the message is the employer's answer and not an offer. */
  readonly stance?: Stance;
  readonly fixed?: readonly Component[];
  readonly open?: readonly Component[];
  /** Signs of a fake offer, as sentences. */
  readonly warnings: readonly string[];
}

export interface PageWording {
  readonly id: string;
  readonly tone: Tone;
  readonly text: string;
}

/** The next move for the reply box of this thread. */
export interface PageMove {
  readonly kind: MoveKind;
  /** "Ask for $198,000 with two reasons". */
  readonly title: string;
  readonly wordings: readonly PageWording[];
}

export interface PageView {
  readonly documentId: string;
  readonly kind: SpotKind;
  readonly pill: PillView;
  readonly marks: readonly PageMark[];
  readonly moves: readonly PageMove[];
  readonly dismissed: boolean;
}

/** A letter attached to an open message. Its address stays with the page script. */
export interface PageAttachment {
  /** Names it among the attachments of the page. */
  readonly id: string;
  readonly name: string;
  readonly siteId: string;
  readonly messageId: string;
  readonly threadId?: string;
  readonly from?: { readonly name?: string; readonly email?: string };
  /** Day of the mail, `YYYY-MM-DD`. */
  readonly sentOn?: string;
  /** The person clicked it on the page and it has not been taken yet. */
  readonly isWanted: boolean;
}

/** A piece of an attachment: messages carry text alone. Undefined stands for one that could not be had. */
export interface AttachmentPiece {
  /** Bytes of the whole file. */
  readonly total: number;
  /** In base64. */
  readonly bytes: string;
}

/** The only service page scripts can call. The background checks the caller and parses every argument. */
export interface PageDesk {
  /** Reads a message; undefined when it is neither an offer nor part of a known negotiation. */
  readMessage(message: PageMessage): Promise<PageView | undefined>;
  /** The page shows no thread any more. */
  threadClosed(): Promise<void>;
  /** The page could not be read: which part is missing. Never carries mail text. */
  unreadable(problem: { readonly siteId: string; readonly missing: string }): Promise<void>;
  /** Hides the pill for this mail from now on. */
  dismiss(documentId: string): Promise<void>;
  /** Opens the panel; false where the browser does not let a page's click open it. */
  openPanel(): Promise<boolean>;
  /** Judges a draft by the rules that need the home side. Messages never contain a private number. */
  reviewDraft(draft: { readonly documentId: string; readonly text: string }): Promise<readonly Finding[]>;
  /** Records that a wording was put into the reply. */
  inserted(use: { readonly documentId: string; readonly wordingId: string }): Promise<void>;
}
