import type { LedgerDatabase } from '#adapters/storage/ledger-db.ts';
import { KEY_OF, LEDGER_TABLES, type LedgerTable } from '#adapters/storage/migrations/ledger-rows.ts';
import { faultOf } from '#adapters/storage/row-schemas.ts';
import type { UnreadableRecord } from '#app/ports.ts';

/** Records are shown up to here; a backup carries them whole. */
const MOST_SHOWN = 20_000;

async function rowsIn(db: LedgerDatabase, table: LedgerTable, negotiationId: string | undefined): Promise<unknown[]> {
  if (negotiationId === undefined) return db.table(table).toArray();
  switch (table) {
    case 'dismissed':
    case 'settings':
      return [];
    case 'negotiations':
      return db.negotiations.where('id').equals(negotiationId).toArray();
    default:
      return db.table(table).where('negotiationId').equals(negotiationId).toArray();
  }
}

/** Every record that does not parse: left where it is, and handed out as it stands. */
export async function unreadableRows(db: LedgerDatabase, negotiationId?: string): Promise<readonly UnreadableRecord[]> {
  const found: UnreadableRecord[] = [];
  const offers = negotiationId === undefined ? new Set(await db.negotiations.toCollection().primaryKeys()) : undefined;
  for (const table of LEDGER_TABLES)
    for (const row of await rowsIn(db, table, negotiationId)) {
      const why = faultOf(table, row) ?? adriftIn(offers, table, row);
      if (why === undefined) continue;
      const key = String((row as Readonly<Record<string, unknown>>)[KEY_OF[table]]);
      found.push({ id: `${table} ${key}`, table, why, stored: JSON.stringify(row, null, 1).slice(0, MOST_SHOWN) });
    }
  return found;
}

/** A letter or an entry whose negotiation is not there: nothing would ever show it. */
function adriftIn(offers: ReadonlySet<string> | undefined, table: LedgerTable, row: unknown): string | undefined {
  if (offers === undefined || (table !== 'documents' && table !== 'entries')) return undefined;
  const { negotiationId } = row as { negotiationId: string };
  return offers.has(negotiationId) ? undefined : 'belongs to no offer that is stored';
}
