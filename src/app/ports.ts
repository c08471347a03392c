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
  append(entry: Entry): Promise<void>;
  saveGoals(negotiationId: string, goals: Goals): Promise<void>;
  assumptions(negotiationId: string): Promise<Partial<Assumptions>>;
  saveAssumptions(negotiationId: string, assumptions: Partial<Assumptions>): Promise<void>;
  dismissed(documentId: string): Promise<boolean>;
  dismiss(documentId: string): Promise<void>;
  erase(negotiationId: string): Promise<void>;
  eraseEverything(): Promise<void>;
}

/** What each tab shows; lives as long as the browser session, not the worker. */
export interface TabMemory {
  get(tabId: number): Promise<TabState | undefined>;
  set(tabId: number, state: TabState | undefined): Promise<void>;
}

export type TabState =
  | { readonly kind: 'document'; readonly documentId: string; readonly negotiationId: string }
  | { readonly kind: 'unreadable'; readonly siteId: string; readonly missing: string };
