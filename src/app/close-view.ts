import type { NegotiationView, NewEntry, OfferSummary } from '#app/home-view.ts';
import type { UnreadableRecord } from '#app/ports.ts';
import type { ProposedEntry } from '#app/read-asks.ts';
import type { Term } from '#domain/fact.ts';
import type { CheckedAgreement } from '#engine/track/agreements.ts';
import type { KeptDate, OpenWindow } from '#engine/track/dates.ts';
import type { Ending, EndSignal } from '#engine/track/ending.ts';
import type { DiffRow } from '#engine/track/letter-diff.ts';
import type { LooseEnd } from '#engine/track/loose-ends.ts';
import type { Story } from '#engine/track/story/story.ts';

export type {
  CheckedAgreement,
  DiffRow,
  Ending,
  EndSignal,
  KeptDate,
  LooseEnd,
  OpenWindow,
  ProposedEntry,
  Story,
  UnreadableRecord,
};

/** What the panel shows of the last fifth of a negotiation. */

/** The newest letter beside the one before it. */
export interface LetterChanges {
  readonly documentId: string;
  readonly at: string;
  readonly beforeAt: string;
  /** Whether it states the whole offer again; if not, what it leaves out is not missing. */
  readonly isWhole: boolean;
  /** Everything that is not as before, what costs most first. */
  readonly rows: readonly DiffRow[];
  readonly kept: number;
  /** Terms the earlier letter stated and this one lost or lowered: what to ask about. */
  readonly lost: readonly Term[];
}

/** Letters and mails of one thread, sender or portal, as they were filed here. */
export interface Source {
  /** A thread, or a single letter outside any. */
  readonly id: string;
  readonly documentIds: readonly string[];
  readonly threadId?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly since: string;
  readonly isOffer: boolean;
}

export interface ClosingView {
  readonly proposals: readonly ProposedEntry[];
  readonly agreements: readonly CheckedAgreement[];
  readonly changes?: LetterChanges;
  readonly ending: Ending;
  readonly dates: readonly KeptDate[];
  readonly windows: readonly OpenWindow[];
  readonly looseEnds: readonly LooseEnd[];
  readonly sources: readonly Source[];
  /** Records of this negotiation that could not be understood. */
  readonly unreadable: readonly UnreadableRecord[];
}

/** Methods of our own surfaces for closing and keeping. */
export interface CloseDesk {
  /** Enters what was read from a mail, as the person confirmed or changed it. */
  confirm(change: {
    readonly negotiationId: string;
    readonly documentId: string;
    readonly entry: NewEntry;
  }): Promise<NegotiationView>;
  /** Files another negotiation under this one. */
  join(change: { readonly negotiationId: string; readonly otherId: string }): Promise<NegotiationView>;
  /** Takes letters out into a negotiation of their own; answers with what is left here. */
  split(change: { readonly negotiationId: string; readonly documentIds: readonly string[] }): Promise<NegotiationView>;
  /** Takes a joined negotiation apart again, with everything that came with it. */
  part(change: { readonly negotiationId: string; readonly entryId: string }): Promise<NegotiationView>;
  story(query: { readonly negotiationId: string; readonly withPrivate: boolean }): Promise<Story>;
  /** Mails that were taken out of an offer and belong to none; `role` is their subject. */
  strays(): Promise<readonly OfferSummary[]>;
  /** Every record that could not be understood. */
  unreadable(): Promise<readonly UnreadableRecord[]>;
}
