import type { CloseDesk, ClosingView } from '#app/close-view.ts';
import type { Preparation } from '#app/preparation.ts';
import type { OfferDate } from '#app/reminders.ts';
import type { Letter } from '#domain/document.ts';
import type { Fact, FieldId, Term } from '#domain/fact.ts';
import type { Finding } from '#domain/finding.ts';
import type { Gap, Watch } from '#domain/gap.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Move, MoveKind, Plan } from '#domain/move.ts';
import type { ObjectionId } from '#domain/objection.ts';
import type { Exclusion } from '#domain/reading.ts';
import type { EmployerReply } from '#domain/reply.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import type { Spotting } from '#domain/spotting.ts';
import type { Assumptions, Valuation } from '#domain/valuation.ts';
import type { Medium, Tone, Wording } from '#domain/wording.ts';

/** What our own surfaces (panel, popup, options) show and call. Page scripts never see these types' values. */

/** The eleven stages of one offer, in order. */
export const PATH = [
  'spot',
  'read',
  'receive',
  'weigh',
  'prepare',
  'ask',
  'listen',
  'answer',
  'check',
  'close',
  'keep',
] as const;
export type PathStage = (typeof PATH)[number];

/** A fact with the value as it is shown. */
export interface ShownFact {
  readonly fact: Fact;
  /** The letter it stands in; spans are offsets into that letter's text. */
  readonly documentId: string;
  readonly label: string;
  readonly shown: string;
}

/** The best next thing and why. `tab` is where it is done. */
export interface NextThing {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly tab: 'offer' | 'worth' | 'plan' | 'say' | 'ledger';
  readonly move?: Move;
}

export interface OfferSummary {
  readonly negotiationId: string;
  readonly employer?: string;
  readonly role?: string;
  readonly base?: string;
  readonly stage: PathStage;
  readonly updatedAt: string;
  /** The day an answer is due, `YYYY-MM-DD`. */
  readonly dueOn?: string;
  /** Number of agreed terms that no letter states. */
  readonly unwritten?: number;
  /** Names, addresses and words to find it by. */
  readonly search?: string;
  /** Every day that matters in it. */
  readonly dates?: readonly OfferDate[];
  /** It was accepted, declined or withdrawn. */
  readonly isDecided?: boolean;
  /** Its letters are still to be read again; only what it is filed under is known. */
  readonly isUnread?: boolean;
}

export interface NegotiationView {
  readonly negotiationId: string;
  readonly employer?: string;
  readonly role?: string;
  readonly stage: PathStage;
  readonly document: {
    readonly id: string;
    readonly text: string;
    readonly subject?: string;
    readonly sentOn?: string;
    readonly siteId?: string;
  };
  readonly spot: Spotting;
  readonly facts: readonly ShownFact[];
  readonly excluded: readonly Exclusion[];
  readonly gaps: readonly Gap[];
  readonly watches: readonly Watch[];
  readonly valuation: Valuation;
  readonly deadline?: {
    readonly date: string;
    readonly businessDaysLeft: number;
    readonly daysLeft: number;
    readonly assumed?: string;
  };
  readonly goals: Goals;
  readonly situation: Situation;
  readonly plan: Plan;
  /** What to have ready before the talk. */
  readonly preparation: Preparation;
  readonly next: readonly NextThing[];
  readonly entries: readonly Entry[];
  /** Agreed in talk and stated in no letter. */
  readonly unwritten: readonly Term[];
  /** What is left to do, to check and to keep. */
  readonly closing: ClosingView;
}

/** What the panel has in front of it, told from the active tab. */
export type CurrentView =
  | { readonly state: 'offer'; readonly view: NegotiationView }
  | { readonly state: 'nothing'; readonly offers: readonly OfferSummary[] }
  | {
      readonly state: 'unreadable';
      readonly siteId: string;
      readonly missing: string;
      readonly offers: readonly OfferSummary[];
    };

/** An entry as a surface hands it in: the desk adds id, time and checks it. */
export type NewEntry = Entry extends infer E
  ? E extends Entry
    ? Omit<E, 'id' | 'at' | 'negotiationId'>
    : never
  : never;

/** One side of a comparison. Home side only: the job held now is among them. */
export interface ComparableOffer {
  /** `negotiation:…`, `elsewhere:…` (an offer recorded by hand) or `present`. */
  readonly id: string;
  readonly kind: 'offer' | 'elsewhere' | 'present';
  readonly employer?: string;
  readonly role?: string;
  readonly terms: readonly Term[];
  /** What the person assumed for this offer. */
  readonly assumptions: Partial<Assumptions>;
}

export interface WordingQuery {
  readonly negotiationId: string;
  /** The planned move when absent. */
  readonly move?: Move;
  readonly kind?: MoveKind;
  readonly tone?: Tone;
  readonly medium?: Medium;
  /** An objection of theirs that the wording is to answer. */
  readonly objection?: ObjectionId;
}

/** A text the person brings: pasted, out of a file, or out of an attachment of the open mail. */
export interface BroughtText
  extends Pick<Letter, 'text' | 'subject' | 'from' | 'to' | 'sentOn' | 'channel' | 'regions'> {
  /** File name; stands for a subject where there is none. */
  readonly name?: string;
  /** The mail it is attached to: it joins that mail's negotiation. */
  readonly attachedTo?: { readonly siteId: string; readonly messageId: string; readonly threadId?: string };
}

/** The service of our own surfaces. */
export interface HomeDesk extends CloseDesk {
  current(tabId: number | undefined): Promise<CurrentView>;
  offers(): Promise<readonly OfferSummary[]>;
  open(negotiationId: string): Promise<NegotiationView | undefined>;
  /** Reads a text the person brings as an offer; an error sentence when nothing can be read. */
  readText(brought: BroughtText): Promise<{ readonly view: NegotiationView } | { readonly problem: string }>;
  correct(change: {
    readonly negotiationId: string;
    readonly documentId: string;
    readonly field: FieldId;
    readonly quote?: string;
    readonly fact: Fact | null;
  }): Promise<NegotiationView>;
  /** `from` is what the edit was made on: what another window changed meanwhile is kept. */
  saveGoals(change: {
    readonly negotiationId: string;
    readonly goals: Goals;
    readonly from?: Goals;
  }): Promise<NegotiationView>;
  /** `entryId` is given by a surface that may have to ask again: the same entry is made once. */
  record(change: {
    readonly negotiationId: string;
    readonly entry: NewEntry;
    readonly entryId?: string;
  }): Promise<NegotiationView>;
  revalue(change: {
    readonly negotiationId: string;
    readonly assumptions: Partial<Assumptions>;
    readonly from?: Partial<Assumptions>;
  }): Promise<Valuation>;
  /** Every offer that can stand beside another: those read, those recorded by hand, and the job held now. */
  comparable(): Promise<readonly ComparableOffer[]>;
  wordings(query: WordingQuery): Promise<readonly Wording[]>;
  /** Reads words of theirs that were written down by hand: their stance, what is fixed, open and proposed. Records nothing. */
  hear(said: { readonly negotiationId: string; readonly words: string }): Promise<EmployerReply>;
  checkDraft(draft: { readonly negotiationId: string; readonly text: string }): Promise<readonly Finding[]>;
  erase(negotiationId: string): Promise<void>;
  eraseEverything(): Promise<void>;
}
