import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import { from1To2 } from '#adapters/storage/migrations/1-to-2.ts';
import { LEDGER_TABLES, type LedgerRows } from '#adapters/storage/migrations/ledger-rows.ts';

/** Rows as stored. They are parsed on the way out: a row that does not parse is set aside, never dropped. */
export interface Row {
  id: string;
}
interface EntryRow extends Row {
  negotiationId: string;
  at: string;
}
interface DocumentRow extends Row {
  negotiationId: string;
}
interface NegotiationRow extends Row {
  threadIds: string[];
}
/** Numbers that must not leave our own surfaces, apart from everything else. */
interface PrivateRow {
  negotiationId: string;
  goals: unknown;
}
interface AssumptionRow {
  negotiationId: string;
  assumptions: unknown;
}
/** Counts the writes to a negotiation, so that what was derived before one is not taken for the present. */
export interface SummaryRow {
  negotiationId: string;
  edit: number;
  /** What was derived at this edit, and by which version of the program. */
  made?: { version: string; value: unknown };
}
/** What the engines made of a text, by text and version. */
interface ReadingRow {
  key: string;
  negotiationId: string;
  value: unknown;
}

/** The database of our own origin; page scripts cannot open it. A new version gets a new `version(n)` step below the old ones. */
export class LedgerDatabase extends Dexie {
  declare negotiations: EntityTable<NegotiationRow, 'id'>;
  declare documents: EntityTable<DocumentRow, 'id'>;
  declare entries: EntityTable<EntryRow, 'id'>;
  declare privateGoals: Table<PrivateRow, string>;
  declare assumptions: Table<AssumptionRow, string>;
  declare dismissed: Table<{ documentId: string }, string>;
  declare summaries: Table<SummaryRow, string>;
  declare readings: Table<ReadingRow, string>;
  declare settings: Table<{ key: string; value: unknown }, string>;
  /** Reminders that were shown, so that none comes twice. */
  declare reminded: Table<{ id: string; negotiationId: string; at: string }, string>;

  constructor(name = 'countersign') {
    // Strict: a write that is confirmed has reached the disk, not only the system's buffers.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      negotiations: 'id, *threadIds',
      documents: 'id, negotiationId',
      entries: 'id, [negotiationId+at], negotiationId',
      privateGoals: 'negotiationId',
      assumptions: 'negotiationId',
      dismissed: 'documentId',
    });
    this.version(2)
      .stores({
        summaries: 'negotiationId',
        readings: 'key, negotiationId',
        settings: 'key',
        reminded: 'id, negotiationId',
      })
      .upgrade((transaction) => rewrite(transaction, from1To2));
  }
}

/** Takes every row through a step inside the upgrade's own transaction: all of it, or the old version stays. */
async function rewrite(transaction: Transaction, step: (rows: LedgerRows) => LedgerRows): Promise<void> {
  const all = await Promise.all(LEDGER_TABLES.map((name) => transaction.table(name).toArray()));
  const rows = Object.fromEntries(LEDGER_TABLES.map((name, at) => [name, all[at] ?? []])) as unknown as LedgerRows;
  const next = step(rows);
  for (const name of LEDGER_TABLES) await transaction.table(name).bulkPut([...next[name]]);
}
