import { type PackedRow, packRow } from '#adapters/market/packed-table.ts';
import { createPayTableReader } from '#adapters/market/pay-table.ts';
import { type TableSource, tableSources } from '#adapters/market/table-rows.ts';
import { UnusableTable } from '#adapters/market/unusable-table.ts';
import type { ImportProgress } from '#app/market-tables.ts';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';

/** A table read whole: rows by area, each occupation and area named once. */
export interface ReadTable {
  readonly source: PayDistribution['source'];
  readonly currency: string;
  readonly asOf?: string;
  readonly rows: number;
  readonly occupations: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, { readonly name: string; readonly rows: ReadonlyMap<string, PackedRow> }>;
}

const NOT_KNOWN =
  'No pay table of a kind we know was found in this file. We read the occupational tables of the US Bureau of Labor Statistics (OEWS) and of the UK Office for National Statistics (ASHE).';
/** More rows than any office publishes. */
const MOST_ROWS = 4_000_000;

class Gathering {
  readonly occupations = new Map<string, string>();
  readonly areas = new Map<string, { name: string; rows: Map<string, PackedRow> }>();
  rows = 0;
  first: PayDistribution | undefined;

  add(one: PayDistribution): void {
    this.first ??= one;
    if (!this.occupations.has(one.occupationCode)) this.occupations.set(one.occupationCode, one.occupation);
    let area = this.areas.get(one.areaCode);
    if (area === undefined) {
      area = { name: one.area, rows: new Map() };
      this.areas.set(one.areaCode, area);
    }
    // The first row of an occupation is the one for all employers.
    if (area.rows.has(one.occupationCode)) return;
    area.rows.set(one.occupationCode, packRow(one));
    if (++this.rows > MOST_ROWS) throw new UnusableTable('The file has far more rows than a pay table.');
  }
}

async function gather(
  source: TableSource,
  onProgress: (progress: ImportProgress) => void,
): Promise<Gathering | undefined> {
  const table = createPayTableReader(source.name);
  const found = new Gathering();
  let share = 0;
  for await (const rows of source.rows((now) => {
    share = now;
  })) {
    for (const one of table.rows(rows)) found.add(one);
    if (table.failed()) return undefined;
    onProgress({ share, rows: found.rows });
  }
  return table.source() === undefined ? undefined : found;
}

/** Reads the pay table in a file; the first sheet or file that is one counts. Throws `UnusableTable` with a sentence. */
export async function readTable(
  file: Blob,
  name: string,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ReadTable> {
  let isTable = false;
  for (const source of await tableSources(file, name)) {
    const found = await gather(source, onProgress);
    if (found?.first !== undefined) {
      const { source: office, currency, asOf } = found.first;
      const { rows, occupations, areas } = found;
      return { source: office, currency, rows, occupations, areas, ...(asOf === undefined ? {} : { asOf }) };
    }
    isTable ||= found !== undefined;
  }
  throw new UnusableTable(
    isTable
      ? 'The table has no rows for all employers together. Choose the national, state or metropolitan table.'
      : NOT_KNOWN,
  );
}
