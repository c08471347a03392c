import { importInWorker } from '#adapters/market/import-in-worker.ts';
import { removeTable } from '#adapters/market/keep-table.ts';
import { createNameSearch } from '#adapters/market/name-search.ts';
import { packedRowSchema } from '#adapters/market/packed-row.schema.ts';
import { unpackRow } from '#adapters/market/packed-table.ts';
import type { MarketDatabase, NamesRow } from '#adapters/storage/market-db.ts';
import type { MarketName, MarketTable, MarketTables } from '#app/market-tables.ts';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';

type Pairs = NamesRow['occupations'];

/** Newest first; a table without a date comes last. */
const byDate = (a: MarketTable, b: MarketTable): number => (b.asOf ?? '').localeCompare(a.asOf ?? '');

/** A group that shares its name with a single occupation is left to that one ("Chief Executives" twice). */
function withoutGroups(pairs: Pairs): Pairs {
  const single = new Set(pairs.flatMap(([code, name]) => (code.endsWith('0') ? [] : [name])));
  return pairs.filter(([code, name]) => !code.endsWith('0') || !single.has(name));
}

/** Areas that stand for a whole country come first where nothing is typed yet. */
const NATIONAL = new Set(['99', 'UK']);

/** Tables in IndexedDB. Names are indexed in memory at the first question and again when the list of tables changed. */
export function indexedMarketTables(db: MarketDatabase, today: () => string): MarketTables {
  let loaded: { readonly of: string; readonly index: Promise<Loaded> } | undefined;

  async function load(sorted: readonly MarketTable[]): Promise<Loaded> {
    const names = await db.names.toArray();
    const named = (pick: (row: NamesRow) => Pairs): readonly MarketName[] =>
      sorted.flatMap((table) => {
        const row = names.find(({ tableId }) => tableId === table.id);
        return row === undefined ? [] : pick(row).map(([id, name]) => ({ id, name, source: table.source }));
      });
    const search = (list: readonly MarketName[]) => {
      // The same code means different things in the tables of different offices.
      const keyed = list.map((one) => ({ ...one, id: `${one.source}:${one.id}` }));
      const found = createNameSearch(keyed);
      return (typed: string, limit: number): readonly MarketName[] =>
        found.find(typed, limit).map((one) => ({ ...one, id: one.id.slice(one.source.length + 1) }));
    };
    const areas = named((row) => row.areas);
    return {
      tables: sorted,
      currencies: new Map(names.map(({ tableId, currency }) => [tableId, currency])),
      occupationNames: new Map(named((row) => row.occupations).map((one) => [`${one.source}:${one.id}`, one.name])),
      occupations: search(named((row) => withoutGroups(row.occupations))),
      areas: search(areas),
      allAreas: [...new Map(areas.map((one) => [`${one.source}:${one.id}`, one])).values()].sort(
        (a, b) => Number(NATIONAL.has(b.id)) - Number(NATIONAL.has(a.id)),
      ),
    };
  }
  /** Another window may have imported or removed a table, so the short list is read each time. */
  const known = async (): Promise<Loaded> => {
    const tables = (await db.tableList.toArray()).sort(byDate);
    const of = JSON.stringify(tables);
    if (loaded?.of !== of) loaded = { of, index: load(tables) };
    return loaded.index;
  };

  async function distribution(occupation: MarketName, area: MarketName): Promise<PayDistribution | undefined> {
    const { tables, currencies, occupationNames } = await known();
    for (const table of tables) {
      if (table.source !== occupation.source || area.source !== occupation.source) continue;
      const stored = await db.areas.get([table.id, area.id]);
      const parsed = packedRowSchema.safeParse(stored?.rows.find((row) => row.c === occupation.id));
      if (stored === undefined || !parsed.success) continue;
      const head = {
        source: table.source,
        currency: currencies.get(table.id) ?? '',
        areaCode: stored.areaCode,
        area: stored.area,
        asOf: table.asOf,
      };
      return unpackRow(parsed.data, head, occupationNames.get(`${table.source}:${occupation.id}`) ?? occupation.name);
    }
    return undefined;
  }

  return {
    tables: async () => (await known()).tables,
    importFile: (file, onProgress) => importInWorker({ file, today: today() }, onProgress),
    remove: (tableId) => removeTable(db, tableId),
    occupations: async (typed, limit = 12) => (await known()).occupations(typed, limit),
    async areas(occupation, typed, limit = 12) {
      const { areas, allAreas } = await known();
      const mine = (list: readonly MarketName[]) => list.filter(({ source }) => source === occupation.source);
      return (typed.trim() === '' ? mine(allAreas) : mine(areas(typed, limit * 3))).slice(0, limit);
    },
    distribution,
  };
}

interface Loaded {
  readonly tables: readonly MarketTable[];
  readonly currencies: ReadonlyMap<string, string>;
  readonly occupationNames: ReadonlyMap<string, string>;
  readonly occupations: (typed: string, limit: number) => readonly MarketName[];
  readonly areas: (typed: string, limit: number) => readonly MarketName[];
  readonly allAreas: readonly MarketName[];
}
