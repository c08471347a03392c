import { Dexie, type EntityTable, type Table } from 'dexie';

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

/** The database of our own origin; page scripts cannot open it. A new version gets a new `version(n)` step below the old ones. */
export class LedgerDatabase extends Dexie {
  declare negotiations: EntityTable<NegotiationRow, 'id'>;
  declare documents: EntityTable<DocumentRow, 'id'>;
  declare entries: EntityTable<EntryRow, 'id'>;
  declare privateGoals: Table<PrivateRow, string>;
  declare assumptions: Table<AssumptionRow, string>;
  declare dismissed: Table<{ documentId: string }, string>;

  constructor(name = 'countersign') {
    super(name);
    this.version(1).stores({
      negotiations: 'id, *threadIds',
      documents: 'id, negotiationId',
      entries: 'id, [negotiationId+at], negotiationId',
      privateGoals: 'negotiationId',
      assumptions: 'negotiationId',
      dismissed: 'documentId',
    });
  }
}
