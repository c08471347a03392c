import {
  KEY_OF,
  keyOfRow,
  LEDGER_TABLES,
  type LedgerRows,
  type LedgerTable,
} from '#adapters/storage/migrations/ledger-rows.ts';
import { textKey } from '#app/text-key.ts';

type Row = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};

/**
 * The file's rows as they would be filed here: a negotiation that shares a letter or a thread with a stored one gets the
 * stored one's id, and what another machine noted about a letter that is known here is not noted twice. A row without
 * a key gets one, so that it can be kept and shown.
 */
export function sameFiling(stored: LedgerRows, incoming: LedgerRows): Readonly<Record<LedgerTable, readonly Row[]>> {
  const idOf = filedUnder(stored, incoming);
  const known = new Set(
    stored.entries.flatMap((row) => (asObject(row).kind === 'letter' ? [String(asObject(row).documentId)] : [])),
  );
  const entryIds = new Set(stored.entries.map((row) => String(asObject(row).id)));
  const file = {} as Record<LedgerTable, readonly Row[]>;
  for (const table of LEDGER_TABLES)
    file[table] = incoming[table]
      .map((row) => refiled(withKey(table, row), table, idOf))
      .filter(
        (row) =>
          table !== 'entries' ||
          row.kind !== 'letter' ||
          !known.has(String(row.documentId)) ||
          entryIds.has(String(row.id)),
      );
  return file;
}

function withKey(table: LedgerTable, given: unknown): Row {
  const isRow = typeof given === 'object' && given !== null && !Array.isArray(given);
  const row: Row = isRow ? (given as Row) : { value: given };
  return keyOfRow(table, row) === '' ? { ...row, [KEY_OF[table]]: `aside-${textKey(JSON.stringify(row))}` } : row;
}

function refiled(row: Row, table: LedgerTable, idOf: ReadonlyMap<unknown, string>): Row {
  const key = table === 'negotiations' ? 'id' : 'negotiationId';
  const id = idOf.get(row[key]);
  return id === undefined ? row : { ...row, [key]: id };
}

function filedUnder(stored: LedgerRows, incoming: LedgerRows): ReadonlyMap<unknown, string> {
  const here = new Set(stored.negotiations.map((row) => asObject(row).id));
  const byThread = new Map<unknown, string>();
  const byDocument = new Map<unknown, string>();
  for (const row of stored.negotiations) {
    const { id, threadIds } = asObject(row);
    if (Array.isArray(threadIds)) for (const thread of threadIds) byThread.set(thread, String(id));
  }
  for (const row of stored.documents) byDocument.set(asObject(row).id, String(asObject(row).negotiationId));
  const idOf = new Map<unknown, string>();
  const file = (id: unknown, under: string | undefined) => {
    if (under !== undefined && under !== id && !here.has(id) && !idOf.has(id)) idOf.set(id, under);
  };
  for (const row of incoming.documents) file(asObject(row).negotiationId, byDocument.get(asObject(row).id));
  for (const row of incoming.negotiations) {
    const { id, threadIds } = asObject(row);
    if (Array.isArray(threadIds)) for (const thread of threadIds) file(id, byThread.get(thread));
  }
  return idOf;
}
