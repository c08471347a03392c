import { createCsvReader } from '#adapters/market/csv-reader.ts';
import { textPieces } from '#adapters/market/text-pieces.ts';
import { UnusableTable } from '#adapters/market/unusable-table.ts';
import { createSheetReader } from '#adapters/market/xlsx/sheet-reader.ts';
import { isWorkbook, type Sheet, sharedStrings, sheetsOf } from '#adapters/market/xlsx/workbook.ts';
import { isZip, unpack, type ZipEntry, zipEntries } from '#adapters/market/zip-entries.ts';

/** Rows of one table inside the chosen file, as they are read. */
export interface TableSource {
  /** File or sheet, whichever tells more about what is in it. */
  readonly name: string;
  rows(onShare: (share: number) => void): AsyncGenerator<readonly (readonly string[])[], void, undefined>;
}

const MOST_INNER = 600_000_000;

function csvSource(file: Blob, name: string): TableSource {
  return {
    name,
    async *rows(onShare) {
      const csv = createCsvReader();
      let read = 0;
      for await (const piece of textPieces(file.stream())) {
        read += piece.length;
        onShare(Math.min(1, read / Math.max(1, file.size)));
        yield csv.push(piece);
      }
      yield csv.end();
    },
  };
}

function sheetSource(file: Blob, entries: readonly ZipEntry[], sheet: Sheet, fileName: string): TableSource {
  return {
    name: `${fileName} ${sheet.name}`,
    async *rows(onShare) {
      const reader = createSheetReader(await sharedStrings(file, entries));
      let read = 0;
      const stream = await unpack(file, sheet.entry, (bytes) => {
        read += bytes;
        onShare(Math.min(1, read / Math.max(1, sheet.entry.packedSize)));
      });
      for await (const piece of textPieces(stream)) yield reader.push(piece);
    },
  };
}

/** Sheets for men, women or one kind of contract are no answer to "what is paid". */
const PART_OF_ALL = /\b(male|female|full-?time|part-?time|notes?|contents|field descriptions|filler|updatetime)\b/i;

async function workbookSources(
  file: Blob,
  entries: readonly ZipEntry[],
  name: string,
): Promise<readonly TableSource[]> {
  const sheets = await sheetsOf(file, entries);
  const whole = sheets.filter((sheet) => !PART_OF_ALL.test(sheet.name));
  return (whole.length > 0 ? whole : sheets).map((sheet) => sheetSource(file, entries, sheet, name));
}

async function innerFile(file: Blob, entry: ZipEntry): Promise<Blob> {
  if (entry.size > MOST_INNER)
    throw new UnusableTable('The archive holds a very large file. Unpack it and choose the table itself.');
  return new Response(await unpack(file, entry)).blob();
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The table to take from an archive of several: yearly gross pay of all, the one with figures and not their quality marks. */
function preferred(entries: readonly ZipEntry[]): ZipEntry | undefined {
  if (entries.length === 1) return entries[0];
  return entries.find(
    ({ name }) => /\d\.?7a\b/i.test(baseName(name)) && /annual pay/i.test(name) && /gross/i.test(name),
  );
}

/** The tables of a file chosen by the person: .csv, .xlsx, or the .zip an office publishes them in. */
export async function tableSources(file: Blob, name: string): Promise<readonly TableSource[]> {
  if (!(await isZip(file))) return [csvSource(file, name)];
  const entries = await zipEntries(file);
  if (isWorkbook(entries)) return workbookSources(file, entries, name);
  const tables = entries.filter((entry) => /\.(?:xlsx|csv)$/i.test(entry.name) && !/(?:^|\/)[._~]/.test(entry.name));
  const chosen = preferred(tables);
  if (chosen === undefined) {
    throw new UnusableTable(
      tables.length === 0
        ? 'The archive holds no .xlsx or .csv table. Choose the table itself.'
        : 'The archive holds several tables. Unpack it and choose the one you need.',
    );
  }
  const inner = await innerFile(file, chosen);
  const innerName = baseName(chosen.name);
  if (!(await isZip(inner))) return [csvSource(inner, innerName)];
  return workbookSources(inner, await zipEntries(inner), innerName);
}
