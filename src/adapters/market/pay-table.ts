import { asheReader, asheTitle, isAsheHead } from '#adapters/market/ashe.ts';
import { createCsvReader } from '#adapters/market/csv-reader.ts';
import { oewsReader, type RowReader } from '#adapters/market/oews.ts';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';

/** Rows before the head; a table that starts later is not one of those known. */
const HEAD_WITHIN = 40;

/** Reads a statistics office's table piece by piece. */
export interface PayTableReader {
  /** Takes rows (of a spreadsheet) and gives the distributions in them. */
  rows(rows: readonly (readonly string[])[]): readonly PayDistribution[];
  /** Which office the table is of; undefined until the head was seen. */
  source(): PayDistribution['source'] | undefined;
  /** No head of a known table was found where it should be. */
  failed(): boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "oews-national-2024-05.csv", "national_M2024_dl.xlsx" (figures of May), "All_data_M_2024" → month of reference. */
export function monthInName(name: string): string | undefined {
  const dated = /(20\d\d)[-_](0[1-9]|1[0-2])(?!\d)/.exec(name);
  if (dated !== null) return `${dated[1]}-${dated[2]}`;
  const may = /[_-]M_?(20\d\d)(?!\d)/i.exec(name);
  if (may !== null) return `${may[1]}-05`;
  const word = /(?:^|[^a-z])([a-z]{3})[a-z]{0,6}[-_ ]?(20\d\d)(?!\d)/i.exec(name);
  const month = MONTHS.indexOf(word?.[1]?.toLowerCase() ?? '');
  if (word !== null && month >= 0) return `${word[2]}-${String(month + 1).padStart(2, '0')}`;
  return /(20\d\d)(?!\d)/.exec(name)?.[1];
}

/** A reader that finds the head by itself; works for rows of a .csv and of a sheet alike. */
export function createPayTableReader(fileName = ''): PayTableReader {
  const before: (readonly string[])[] = [];
  let read: RowReader | undefined;
  let source: PayDistribution['source'] | undefined;
  let seen = 0;

  const findHead = (row: readonly string[]): void => {
    const oews = oewsReader(row, monthInName(fileName));
    if (oews !== undefined) {
      read = oews;
      source = 'oews';
    } else if (isAsheHead(row)) {
      read = asheReader(row, asheTitle(before, fileName));
      source = 'ashe';
    } else before.push(row);
    seen++;
  };

  return {
    rows(rows) {
      const found: PayDistribution[] = [];
      for (const row of rows) {
        if (read === undefined) {
          if (seen < HEAD_WITHIN) findHead(row);
          continue;
        }
        const one = read(row);
        if (one !== undefined) found.push(one);
      }
      return found;
    },
    source: () => source,
    failed: () => read === undefined && seen >= HEAD_WITHIN,
  };
}

/** Distributions of a .csv that comes in pieces, each as soon as its row is complete. */
export function* payTableOf(pieces: Iterable<string>, fileName = ''): Generator<PayDistribution, void, undefined> {
  const csv = createCsvReader();
  const table = createPayTableReader(fileName);
  for (const piece of pieces) {
    yield* table.rows(csv.push(piece));
    if (table.failed()) return;
  }
  yield* table.rows(csv.end());
}
