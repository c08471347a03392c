/** Rows of the ledger as plain data, by table: what a database holds and what a backup file carries. */
export interface LedgerRows {
  readonly negotiations: readonly unknown[];
  readonly documents: readonly unknown[];
  readonly entries: readonly unknown[];
  readonly privateGoals: readonly unknown[];
  readonly assumptions: readonly unknown[];
  readonly dismissed: readonly unknown[];
  /** Settings of the person; version 1 had none. */
  readonly settings: readonly unknown[];
}

/** Every kind of row that is kept and carried; what is only derived is neither. */
export const LEDGER_TABLES = [
  'negotiations',
  'documents',
  'entries',
  'privateGoals',
  'assumptions',
  'dismissed',
  'settings',
] as const satisfies readonly (keyof LedgerRows)[];
export type LedgerTable = (typeof LEDGER_TABLES)[number];

/** Where a row is found again. */
export const KEY_OF: Readonly<Record<LedgerTable, string>> = {
  negotiations: 'id',
  documents: 'id',
  entries: 'id',
  privateGoals: 'negotiationId',
  assumptions: 'negotiationId',
  dismissed: 'documentId',
  settings: 'key',
};

/** The key of a row, as text; '' where it has none. */
export function keyOfRow(table: LedgerTable, row: Readonly<Record<string, unknown>>): string {
  const key = row[KEY_OF[table]];
  return typeof key === 'string' ? key : '';
}
