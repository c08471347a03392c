import { markerLength } from '#engine/read/segment/markers.ts';

export interface Cell {
  readonly start: number;
  readonly end: number;
}

const LONGEST_CELL = 240;
const MOST_CELLS = 40;
/** Words that never stand in a label: a clause with a verb is a sentence, not a label. */
const CLAUSE_WORD =
  /\b(?:is|are|will|shall|has|have|may|must|you|we|i|would|can|wird|ist|sind|sie|vous|est|es|será)\b/i;

/** Cells of a table row: divided by bars, tabs or wide gaps. Undefined when the line is running text. */
export function rowCells(line: string, start: number): readonly Cell[] | undefined {
  if (line.length > 1_000) return undefined;
  if (line.includes('|')) return cellsBy(line, start, /\s{0,40}\|[\s|]{0,40}/g, 2);
  const skip = markerLength(line);
  const body = line.slice(skip);
  if (body.includes('\t')) {
    if (!/ {3}|[^\S\n ]|\.\s?\.|__/.test(body)) return undefined;
    const cells = cellsBy(body, start + skip, /[^\S\n]{0,40}\t\s{0,40}/g, 2);
    if (cells !== undefined && looksLikeColumns(body, cells, start + skip)) return cells;
  }
  if (!/ {3}|[^\S\n ]|\.\s?\.|__/.test(body)) return undefined;
  const cells = cellsBy(body, start + skip, /[^\S\n]{3,40}|\s?(?:\.\s?){4,60}|\s?_{3,60}\s?/g, 2);
  return cells !== undefined && looksLikeColumns(body, cells, start + skip) ? cells : undefined;
}

function cellsBy(line: string, start: number, divider: RegExp, least: number): Cell[] | undefined {
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = line.slice(from, to);
    const text = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (text !== '' && cells.length < MOST_CELLS) {
      cells.push({ start: start + from + lead, end: start + from + lead + text.length });
    }
  };
  for (const match of line.matchAll(divider)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.length);
  if (cells.length < least || cells.some((cell) => cell.end - cell.start > LONGEST_CELL)) return undefined;
  return cells;
}

/** Gaps also stand in justified text; there they stand between words of one sentence. */
function looksLikeColumns(line: string, cells: readonly Cell[], start: number): boolean {
  const texts = cells.map((cell) => line.slice(cell.start - start, cell.end - start));
  const [first = '', second = ''] = texts;
  if (first.length > 70 || /^\p{Ll}/u.test(first) || /[,;]$/.test(first)) return false;
  if (/:$/.test(first)) return true;
  if (/^[^A-Za-zÀ-ÖØ-ž]{0,3}\d|^(?:[A-Z]{2,3}\s{0,2})?[$€£₹¥]/.test(second))
    return !CLAUSE_WORD.test(first) || first.length < 30;
  return /^[\p{Lu}\d$€£₹(]/u.test(second) && !CLAUSE_WORD.test(first) && first.length <= 45;
}

const LABEL =
  /^(?:\*\*|__)?([\p{L}\d(][^:|\n]{0,58}?)\s{0,3}(?:\*\*|__)?\s{0,2}(?::|(?<=\s|\*)[-–—](?=\s)(?!\s(?:[Tt]erm|[Oo]n|[Tt]ime|[Bb]ased|[Hh]ouse|[Ss]ite|[Ii]n|[Pp]aid|[Mm]onthly|[Ww]eekly)\b)|[–—](?=\s)|(?<=\*)-)\s{0,2}(?:\*\*|__)?\s{0,40}(?=\S)/u;

/** Label and value of a "Label: value" line; with `dash` also "Label - value". */
export function labelCells(line: string, start: number, dash: boolean): readonly [Cell, Cell] | undefined {
  const skip = markerLength(line);
  const body = line.slice(skip);
  const match = LABEL.exec(body.slice(0, 140));
  const label = match?.[1]?.trim();
  if (match === null || label === undefined) return undefined;
  const byColon = /:\s{0,2}(?:\*\*|__)?\s{0,40}$/.test(match[0]);
  if (!byColon && !dash) return undefined;
  if (label.split(/\s+/).length > 8 || !/[A-Za-zÀ-ÖØ-ž]{2}/.test(label)) return undefined;
  if (/[.!?]\s/.test(label.replace(/\b(?:no|nr|approx|p\.a)\.\s/gi, '')) || /https?$/i.test(label)) return undefined;
  // A clock time ("at 5:00") is no label.
  if (/\d$/.test(label) && /^\d/.test(body.slice(match[0].length))) return undefined;
  if (CLAUSE_WORD.test(label) && !(byColon && label.split(/\s+/).length <= 4)) return undefined;
  const from = start + skip + body.indexOf(label);
  return [
    { start: from, end: from + label.length },
    { start: start + skip + match[0].length, end: start + line.length },
  ];
}
