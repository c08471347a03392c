import { Parser } from 'htmlparser2';
import { isHiddenStyle } from '#adapters/documents/html/hidden-style.ts';
import { TextBuilder } from '#adapters/documents/html/text-builder.ts';
import { MAX_TEXT, type Region } from '#domain/document.ts';

const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'svg', 'select', 'textarea']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

type Role = 'quoted' | 'hidden';

const MOST_DEPTH = 5_000;
const CHUNK = 16_384;
const LONGEST_CELL = 240;
/** A cell's text before its white space is folded. */
const LONGEST_RAW_CELL = 4 * LONGEST_CELL;

/** A quoted earlier mail, by the marks of the common mail programs. */
function isQuote(name: string, attributes: Record<string, string>): boolean {
  const marks = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  return (
    /\b(?:x_)?(?:gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend|protonmail_quote)\b/.test(marks) ||
    (name === 'blockquote' && (attributes.type === 'cite' || attributes.cite !== undefined))
  );
}

/** Text that a reader of the mail would not see must not be read as the offer. */
const isHidden = (attributes: Record<string, string>): boolean =>
  attributes.hidden !== undefined || isHiddenStyle(attributes.style ?? '');

/**
 * The text of an HTML mail or page: blocks on lines of their own, list items with a bullet, table rows with bars.
 * Quoted and hidden stretches are kept as regions. Linear in the length, without recursion, and never runs anything.
 */
export function htmlToText(html: string): { text: string; regions: Region[]; title?: string } {
  const text = new TextBuilder();
  let title = '';
  let pendingSpace = false;
  const rows: { start: number; cells: number[] }[] = [];
  const stack: { name: string; role?: Role; start: number; skipped: boolean }[] = [];
  const open: Record<Role, number> = { quoted: 0, hidden: 0 };
  const regions: Region[] = [];
  let skipping = 0;
  let inTitle = false;

  const newline = () => {
    pendingSpace = false;
    if (text.length > 0 && text.last !== '\n') text.add('\n');
  };
  /** Short cells share a line with bars between them; a row that only lays out a page keeps its lines. */
  const closeRow = () => {
    const row = rows.pop();
    if (row === undefined || row.cells.length < 2) return;
    // A hidden stretch inside the row keeps its place only while the row keeps its lines.
    if ((regions.at(-1)?.end ?? -1) > row.start) return;
    const ends = [...row.cells.slice(1), text.length];
    if (row.cells.some((start, index) => (ends[index] ?? 0) - start > LONGEST_RAW_CELL)) return;
    const raw = text.cut(row.start);
    const cells = row.cells.map((start, index) => raw.slice(start - row.start, (ends[index] ?? 0) - row.start).trim());
    if (cells.some((cell) => cell.length > LONGEST_CELL)) return text.add(raw);
    const shown = cells.filter((cell) => cell !== '').map((cell) => cell.replace(/\s+/g, ' '));
    text.add(shown.join(' | '));
  };
  const close = () => {
    const element = stack.pop();
    if (element === undefined) return;
    if (element.skipped) skipping--;
    if (element.name === 'title') inTitle = false;
    if (element.name === 'tr') closeRow();
    if (BLOCKS.has(element.name)) newline();
    if (element.role !== undefined && --open[element.role] === 0 && text.length > element.start) {
      regions.push({ role: element.role, start: element.start, end: text.length });
    }
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'br') {
          pendingSpace = false;
          text.add('\n');
        } else if (BLOCKS.has(name)) newline();
        if (name === 'tr') rows.push({ start: text.length, cells: [] });
        if (name === 'td' || name === 'th') {
          newline();
          rows.at(-1)?.cells.push(text.length);
        }
        if (name === 'li' && skipping === 0) text.add('• ');
        if (VOID.has(name)) return;
        const role = isQuote(name, attributes) ? 'quoted' : isHidden(attributes) ? 'hidden' : undefined;
        const skipped = SKIPPED.has(name);
        if (skipped) skipping++;
        if (name === 'title') inTitle = true;
        if (role !== undefined) open[role]++;
        stack.push({ name, start: text.length, skipped, ...(role === undefined ? {} : { role }) });
      },
      ontext(data) {
        if (inTitle && title.length < 500) title += data;
        if (skipping > 0 || text.length >= MAX_TEXT) return;
        for (const [index, part] of data.split(/[\s\u00a0]+/).entries()) {
          if (index > 0) pendingSpace = true;
          if (part === '') continue;
          if (pendingSpace && text.length > 0 && text.last !== '\n' && text.last !== ' ') text.add(' ');
          pendingSpace = false;
          text.add(part);
        }
      },
      onclosetag(name) {
        if (!VOID.has(name)) close();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // The parser's own stack costs more the deeper it is; no mail nests this deep, so what lies below is left out.
  for (let at = 0; at < html.length && stack.length < MOST_DEPTH; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  if (stack.length >= MOST_DEPTH) skipping++;
  parser.end();
  while (stack.length > 0) close();
  const end = Math.min(text.length, MAX_TEXT);
  return {
    text: text.toString().slice(0, end),
    regions: regions
      .filter((region) => region.start < end)
      .map((region) => ({ ...region, end: Math.min(region.end, end) })),
    ...(title.trim() === '' ? {} : { title: title.trim().slice(0, 500) }),
  };
}
