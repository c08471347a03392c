import { asObject, sameFiling } from '#adapters/backup/same-filing.ts';
import {
  keyOfRow,
  LEDGER_TABLES,
  type LedgerRows,
  type LedgerTable,
} from '#adapters/storage/migrations/ledger-rows.ts';
import { faultOf } from '#adapters/storage/row-schemas.ts';
import type { BackupPreview, TableChange } from '#app/backups.ts';

type Row = Readonly<Record<string, unknown>>;

export interface Merged {
  /** Rows to be put, by table. */
  readonly put: Readonly<Record<LedgerTable, readonly Row[]>>;
  readonly preview: BackupPreview;
}

const plain = (row: Row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => a.localeCompare(b)));
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * What comes of a file's rows beside the stored ones. Entries and letters are never replaced: of two under one key the
 * stored one stays. Private figures are joined value by value, the stored ones first. A letter that was read on both
 * machines brings its negotiations together.
 */
export function mergeRows(stored: LedgerRows, incoming: LedgerRows): Merged {
  const file = sameFiling(stored, incoming);
  const put = {} as Record<LedgerTable, Row[]>;
  const tables: TableChange[] = [];
  let unreadable = 0;
  for (const table of LEDGER_TABLES) {
    const here = new Map(stored[table].map((row) => [keyOfRow(table, asObject(row)), asObject(row)]));
    const rows: Row[] = [];
    let [added, changed, same] = [0, 0, 0];
    for (const row of file[table]) {
      if (faultOf(table, row) !== undefined) unreadable++;
      const known = here.get(keyOfRow(table, row));
      const next = known === undefined ? row : joined(table, known, row);
      if (known === undefined) added++;
      else if (plain(next) === plain(known)) same++;
      else changed++;
      if (known === undefined || plain(next) !== plain(known)) {
        rows.push(next);
        here.set(keyOfRow(table, row), next);
      }
    }
    put[table] = rows;
    tables.push({ table, added, changed, same, removed: 0 });
  }
  return { put, preview: { tables, offers: offersIn(file.negotiations, put, stored), removedOffers: [], unreadable } };
}

/** Everything stored makes way for the file. */
export function replaceRows(stored: LedgerRows, incoming: LedgerRows): Merged {
  const empty = Object.fromEntries(LEDGER_TABLES.map((table) => [table, []])) as unknown as LedgerRows;
  const fresh = mergeRows(empty, incoming);
  const tables = LEDGER_TABLES.map((table): TableChange => {
    const keys = new Map(fresh.put[table].map((row) => [keyOfRow(table, row), plain(row)]));
    const found = stored[table].map((row) => ({ row: asObject(row), now: keys.get(keyOfRow(table, asObject(row))) }));
    const same = found.filter(({ row, now }) => now === plain(row)).length;
    const changed = found.filter(({ now }) => now !== undefined).length - same;
    return { table, same, changed, added: keys.size - same - changed, removed: found.length - same - changed };
  });
  const kept = new Set(fresh.put.negotiations.map(({ id }) => id));
  return {
    put: fresh.put,
    preview: {
      ...fresh.preview,
      tables,
      offers: offersIn(fresh.put.negotiations, fresh.put, stored),
      removedOffers: stored.negotiations.flatMap((row) => (kept.has(asObject(row).id) ? [] : [nameOf(asObject(row))])),
    },
  };
}

function joined(table: LedgerTable, stored: Row, incoming: Row): Row {
  const both = (key: string) => [...new Set([...list(stored[key]), ...list(incoming[key])])];
  switch (table) {
    case 'negotiations': {
      const lists = ['threadIds', 'senders', 'joined'].flatMap((key) => {
        const all = both(key);
        return all.length === 0 && stored[key] === undefined ? [] : [[key, all] as const];
      });
      return { ...incoming, ...stored, ...Object.fromEntries(lists) };
    }
    case 'privateGoals':
      return { ...stored, goals: { ...asObject(incoming.goals), ...asObject(stored.goals) } };
    case 'assumptions':
      return { ...stored, assumptions: { ...asObject(incoming.assumptions), ...asObject(stored.assumptions) } };
    default:
      return stored;
  }
}

const nameOf = (row: Row) => (typeof row.employer === 'string' && row.employer !== '' ? row.employer : '');

function offersIn(negotiations: readonly Row[], put: Merged['put'], stored: LedgerRows): BackupPreview['offers'] {
  const here = new Set(stored.negotiations.map((row) => asObject(row).id));
  const touched = new Set(
    LEDGER_TABLES.flatMap((table) => put[table].map((row) => (table === 'negotiations' ? row.id : row.negotiationId))),
  );
  return negotiations.map((row) => ({
    name: nameOf(row),
    becomes: !here.has(row.id) ? 'added' : touched.has(row.id) ? 'merged' : 'same',
  }));
}
