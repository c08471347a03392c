import { keepTable } from '#adapters/market/keep-table.ts';
import { readTable } from '#adapters/market/read-table.ts';
import { UnusableTable } from '#adapters/market/unusable-table.ts';
import { MarketDatabase } from '#adapters/storage/market-db.ts';
import type { ImportProgress, MarketTable } from '#app/market-tables.ts';

/** What the worker answers: how far it is, then the table kept or what is wrong with the file. */
export type ImportAnswer =
  | ({ readonly kind: 'progress' } & ImportProgress)
  | { readonly kind: 'done'; readonly table: MarketTable }
  | { readonly kind: 'problem'; readonly message: string };

export interface ImportOrder {
  readonly file: File;
  readonly today: string;
}

const answer = (message: ImportAnswer) => postMessage(message);
/** Progress is told at this share of the file, not at every piece. */
const STEP = 0.005;

addEventListener('message', async ({ data: { file, today } }: MessageEvent<ImportOrder>) => {
  let told = -1;
  try {
    const read = await readTable(file, file.name, ({ share, rows }) => {
      if (share - told < STEP && share < 1) return;
      told = share;
      answer({ kind: 'progress', share: share * 0.9, rows });
    });
    answer({ kind: 'progress', share: 0.92, rows: read.rows });
    answer({ kind: 'done', table: await keepTable(new MarketDatabase(), read, { fileName: file.name, today }) });
  } catch (error) {
    const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
    const message =
      error instanceof UnusableTable
        ? error.message
        : isFull
          ? 'There is not enough room in the browser for this table. Remove another one first.'
          : 'This file could not be read. Download it again, or choose the table as .csv.';
    answer({ kind: 'problem', message });
  }
});
