import { UnusableTable } from '#adapters/market/unusable-table.ts';
import { attribute, plainText, prefixOf, textOf } from '#adapters/market/xlsx/markup.ts';

/** Longest row kept, in characters of markup. */
const MAX_ROW = 2_000_000;
const MAX_COLUMN = 2_000;

/** Reads rows of a sheet whose markup comes in pieces. */
export interface SheetReader {
  push(piece: string): readonly (readonly string[])[];
}

/** "AB12" → 27; undefined without letters. */
export function columnOf(reference: string | undefined): number | undefined {
  let column = 0;
  for (let i = 0; i < (reference?.length ?? 0); i++) {
    const code = (reference?.charCodeAt(i) ?? 0) & 0xdf;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
    if (column > MAX_COLUMN) return undefined;
  }
  return column === 0 ? undefined : column - 1;
}

/** A number as it was meant: 27.410000000000001 → "27.41", 1.3308E5 → "133080". */
function figureText(raw: string): string {
  if (raw.length < 12 && !/e/i.test(raw)) return raw;
  const value = Number(raw);
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : raw;
}

function cellText(tag: string, content: string, prefix: string, strings: readonly string[]): string {
  const type = attribute(tag, 't');
  if (type === 'inlineStr') return textOf(content, prefix);
  const open = content.indexOf(`<${prefix}v`);
  const start = content.indexOf('>', open);
  const close = content.indexOf(`</${prefix}v>`, start);
  if (open < 0 || close < 0) return '';
  const raw = content.slice(start + 1, close);
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'e') return plainText(raw);
  return figureText(raw);
}

function cellsOf(row: string, prefix: string, strings: readonly string[]): readonly string[] {
  const cells: string[] = [];
  const opening = `<${prefix}c`;
  const closing = `</${prefix}c>`;
  for (let at = row.indexOf(opening); at >= 0; ) {
    const end = row.indexOf('>', at);
    if (end < 0) break;
    const next = row.charCodeAt(at + opening.length);
    if (next !== 0x20 && next !== 0x3e && next !== 0x2f) {
      at = row.indexOf(opening, end);
      continue;
    }
    const tag = row.slice(at + opening.length, end);
    const isEmpty = tag.endsWith('/');
    const close = isEmpty ? end : row.indexOf(closing, end);
    if (close < 0) break;
    const column = columnOf(attribute(tag, 'r')) ?? cells.length;
    while (cells.length < column) cells.push('');
    cells[column] = isEmpty ? '' : cellText(tag, row.slice(end + 1, close), prefix, strings);
    at = row.indexOf(opening, close);
  }
  return cells;
}

/** Rows of a sheet as text, as a .csv would give them; skipped cells are empty. */
export function createSheetReader(strings: readonly string[]): SheetReader {
  let buffer = '';
  let prefix: string | undefined;
  return {
    push(piece) {
      buffer += piece;
      prefix ??= prefixOf(buffer, 'worksheet');
      if (buffer.length > MAX_ROW && prefix === undefined)
        throw new UnusableTable('The file holds no sheet that can be read.');
      if (prefix === undefined) return [];
      const rows: (readonly string[])[] = [];
      const closing = `</${prefix}row>`;
      let from = 0;
      for (let close = buffer.indexOf(closing); close >= 0; close = buffer.indexOf(closing, from)) {
        const open = buffer.indexOf(`<${prefix}row`, from);
        if (open >= 0 && open < close)
          rows.push(cellsOf(buffer.slice(buffer.indexOf('>', open) + 1, close), prefix, strings));
        from = close + closing.length;
      }
      buffer = buffer.slice(from);
      if (buffer.length > MAX_ROW)
        throw new UnusableTable('A row of the sheet is far too long to be one of a pay table.');
      return rows;
    },
  };
}
