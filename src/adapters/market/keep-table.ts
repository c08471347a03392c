import type { ReadTable } from '#adapters/market/read-table.ts';
import type { AreaRow, MarketDatabase } from '#adapters/storage/market-db.ts';
import type { MarketTable } from '#app/market-tables.ts';

/** Areas written at once; between two writes a stop is heard. */
const BATCH = 40;

function removeRows(db: MarketDatabase, tableId: string): Promise<unknown> {
  return Promise.all([
    db.tableList.delete(tableId),
    db.areas.where('tableId').equals(tableId).delete(),
    db.names.delete(tableId),
  ]);
}

export async function removeTable(db: MarketDatabase, tableId: string): Promise<void> {
  await db.transaction('rw', db.tableList, db.areas, db.names, () => removeRows(db, tableId));
}

/** Stores a table whole or not at all. The same file again replaces what came from it before. */
export async function keepTable(
  db: MarketDatabase,
  read: ReadTable,
  about: { readonly fileName: string; readonly today: string },
): Promise<MarketTable> {
  const table: MarketTable = {
    id: `${read.source}:${about.fileName}`,
    source: read.source,
    fileName: about.fileName,
    importedOn: about.today,
    rows: read.rows,
    areas: read.areas.size,
    occupations: read.occupations.size,
    ...(read.asOf === undefined ? {} : { asOf: read.asOf }),
  };
  const areas = [...read.areas];
  await db.transaction('rw', db.tableList, db.areas, db.names, async () => {
    await removeRows(db, table.id);
    for (let from = 0; from < areas.length; from += BATCH)
      await db.areas.bulkPut(
        areas.slice(from, from + BATCH).map(
          ([areaCode, { name, rows }]): AreaRow => ({
            tableId: table.id,
            areaCode,
            area: name,
            rows: [...rows.values()],
          }),
        ),
      );
    await db.names.put({
      tableId: table.id,
      currency: read.currency,
      occupations: [...read.occupations],
      areas: areas.map(([code, { name }]) => [code, name] as const),
    });
    await db.tableList.put(table);
  });
  return table;
}
