import type { Entry, Negotiation, StoredDocument } from '#domain/ledger.ts';
import type { PrivateGoals } from '#domain/private.ts';
import type { Goals } from '#domain/situation.ts';
import type { Assumptions } from '#domain/valuation.ts';

/** What the desk needs from the outside; adapters provide it. */

export interface Clock {
  /** The present instant, ISO 8601 in UTC. */
  now(): string;
  /** Today in the person's own time zone, `YYYY-MM-DD`. */
  today(): string;
}

/** Ids that no two callers get. */
export interface Ids {
  next(): string;
}

/** Durable storage of negotiations. A write that resolves is kept; one that rejects left nothing behind. */
export interface LedgerStore {
  negotiations(): Promise<readonly Negotiation[]>;
  negotiation(id: string): Promise<Negotiation | undefined>;
  negotiationOfThread(threadId: string): Promise<Negotiation | undefined>;
  document(id: string): Promise<StoredDocument | undefined>;
  documents(negotiationId: string): Promise<readonly StoredDocument[]>;
  entries(negotiationId: string): Promise<readonly Entry[]>;
  goals(negotiationId: string): Promise<PrivateGoals>;
  /** Stores a new or longer-known negotiation, a document and an entry together, or nothing of them. */
  keepLetter(change: {
    readonly negotiation: Negotiation;
    readonly document: StoredDocument;
    readonly entry?: Entry;
  }): Promise<void>;
  /** Adds an entry; the same entry a second time changes nothing, another one under its id is refused. */
  append(entry: Entry): Promise<void>;
  saveNegotiation(negotiation: Negotiation): Promise<void>;
  /** Files documents and entries under another negotiation. */
  refile(move: {
    readonly documentIds: readonly string[];
    readonly entryIds: readonly string[];
    readonly to: string;
  }): Promise<void>;
  /** Takes away the row of a negotiation that was joined to another; its private figures stay for a later parting. */
  removeRow(negotiationId: string): Promise<void>;
  /** Reads and writes that belong together: all is kept or nothing, and no other window writes in between. */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Records that are kept and cannot be understood, of one negotiation or of all. */
  unreadable(negotiationId?: string): Promise<readonly UnreadableRecord[]>;
  saveGoals(negotiationId: string, goals: Goals): Promise<void>;
  assumptions(negotiationId: string): Promise<Partial<Assumptions>>;
  saveAssumptions(negotiationId: string, assumptions: Partial<Assumptions>): Promise<void>;
  dismissed(documentId: string): Promise<boolean>;
  dismiss(documentId: string): Promise<void>;
  erase(negotiationId: string): Promise<void>;
  eraseEverything(): Promise<void>;
}

/** A stored record that could not be parsed. It is left where it is and shown. */
export interface UnreadableRecord {
  /** Table and key: `entries e17`. */
  readonly id: string;
  readonly table: string;
  /** What was expected and not found, in a few words. */
  readonly why: string;
  /** The record as it is stored, as JSON. */
  readonly stored: string;
}

/** What can be worked out again at any time: kept only to be quick, gone with the negotiation. */
export interface DerivedStore {
  /** What was made of a text; undefined when it was not kept. */
  reading(key: string): Promise<unknown>;
  keepReading(key: string, negotiationId: string, value: unknown): Promise<void>;
  /** Number of writes to a negotiation so far. */
  edit(negotiationId: string): Promise<number>;
  /** Summaries that no write has made stale, by negotiation. */
  summaries(): Promise<ReadonlyMap<string, { readonly version: string; readonly value: unknown }>>;
  /** Keeps a summary made at `edit`; does nothing when there was a write since. */
  keepSummary(negotiationId: string, edit: number, version: string, value: unknown): Promise<void>;
}

/** Settings of the person that belong to no negotiation. */
export interface SettingsStore {
  setting(key: string): Promise<unknown>;
  saveSetting(key: string, value: unknown): Promise<void>;
}

/** What each tab shows; lives as long as the browser session, not the worker. */
export interface TabMemory {
  get(tabId: number): Promise<TabState | undefined>;
  set(tabId: number, state: TabState | undefined): Promise<void>;
}

export type TabState =
  | { readonly kind: 'document'; readonly documentId: string; readonly negotiationId: string }
  | { readonly kind: 'unreadable'; readonly siteId: string; readonly missing: string };
