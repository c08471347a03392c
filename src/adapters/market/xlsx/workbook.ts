import { textPieces } from '#adapters/market/text-pieces.ts';
import { UnusableTable } from '#adapters/market/unusable-table.ts';
import { attribute, prefixOf, textOf } from '#adapters/market/xlsx/markup.ts';
import { unpack, type ZipEntry } from '#adapters/market/zip-entries.ts';

/** A sheet of a workbook in the order of its tabs. */
export interface Sheet {
  readonly name: string;
  readonly entry: ZipEntry;
}

const MOST_SMALL = 5_000_000;
const MOST_STRINGS = 3_000_000;
const MOST_STRING_TEXT = 400_000_000;
const TOO_MUCH = 'The workbook holds far more text than a pay table.';

export function isWorkbook(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'xl/workbook.xml');
}

async function small(file: Blob, entries: readonly ZipEntry[], name: string): Promise<string> {
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) return '';
  let text = '';
  for await (const piece of textPieces(await unpack(file, entry))) {
    text += piece;
    if (text.length > MOST_SMALL) throw new UnusableTable('The file is not a workbook that can be read.');
  }
  return text;
}

const tags = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w{1,20}:)?${name}(\\s[^<>]{0,2000})>`, 'g'))].map((match) =>
    (match[1] ?? '').replace(/\s/g, ' '),
  );

/** The sheets of a workbook. Where the list cannot be followed, the sheets lie in the order of their files. */
export async function sheetsOf(file: Blob, entries: readonly ZipEntry[]): Promise<readonly Sheet[]> {
  const book = await small(file, entries, 'xl/workbook.xml');
  const relations = new Map(
    tags(await small(file, entries, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id') ?? '',
      (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const listed = tags(book, 'sheet').flatMap((tag): Sheet[] => {
    const path = relations.get(attribute(tag, 'r:id') ?? '');
    const entry = entries.find((each) => each.name === path);
    return entry === undefined ? [] : [{ name: attribute(tag, 'name') ?? '', entry }];
  });
  if (listed.length > 0) return listed;
  return entries
    .filter(({ name }) => /^xl\/worksheets\/[^/]{1,100}\.xml$/.test(name))
    .map((entry) => ({ name: entry.name, entry }));
}

/** The strings cells refer to by number. */
export async function sharedStrings(file: Blob, entries: readonly ZipEntry[]): Promise<readonly string[]> {
  const entry = entries.find(({ name }) => name === 'xl/sharedStrings.xml');
  if (entry === undefined) return [];
  const strings: string[] = [];
  let buffer = '';
  let prefix: string | undefined;
  let length = 0;
  for await (const piece of textPieces(await unpack(file, entry))) {
    buffer += piece;
    prefix ??= prefixOf(buffer, 'sst');
    if (prefix === undefined && buffer.length > MOST_SMALL) throw new UnusableTable(TOO_MUCH);
    if (prefix === undefined) continue;
    const closing = `</${prefix}si>`;
    let from = 0;
    for (let close = buffer.indexOf(closing); close >= 0; close = buffer.indexOf(closing, from)) {
      const text = textOf(buffer.slice(from, close), prefix);
      strings.push(text);
      length += text.length;
      from = close + closing.length;
    }
    buffer = buffer.slice(from);
    if (strings.length > MOST_STRINGS || length > MOST_STRING_TEXT || buffer.length > MOST_SMALL)
      throw new UnusableTable(TOO_MUCH);
  }
  return strings;
}
