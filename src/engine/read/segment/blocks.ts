import { isGreeting, isHeading } from '#engine/read/segment/headings.ts';
import type { Line } from '#engine/read/segment/lines.ts';
import { markerLength } from '#engine/read/segment/markers.ts';
import { type Cell, labelCells, rowCells } from '#engine/read/segment/rows.ts';

/** Lines that belong together: a paragraph, an item of a list, a row of a table or a heading. */
export interface Block {
  readonly kind: 'text' | 'item' | 'row' | 'heading';
  readonly start: number;
  end: number;
  readonly first: number;
  last: number;
  readonly cells?: readonly Cell[];
  /** An empty line stands before it. */
  readonly apart: boolean;
}

const MOST_JOINED = 400;
const OPEN_END =
  /(?:[,(–—/-]|\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|our|its|that|the|this|to|upon|which|will|with|within|your|be|shall|und|der|die|das|den|dem|de|la|le|les|du|des|et|y|el|en|von|zu|mit))$/i;
/** "twenty-four" at the end of a line and "(24) hours" on the next. */
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|percent)$/i;
const COUNTED = /^\(\d{1,3}(?:\.\d{1,2})?%?\)/;
const VERB = /\b(?:will|would|is|are|shall|has|have|employs?|pleased|wird|werden|ist|sind|sera|est|será|es)\b/i;
const CLOSED_END = /[.:;!?]["”'’)]?$/;

/** Width at which the text is wrapped, told from lines that go on in lower case; undefined for text that is not wrapped. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const widths: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (line === undefined || next === undefined || line.blank || next.blank) continue;
    if (/^\p{Ll}/u.test(next.text) && !CLOSED_END.test(line.text)) widths.push(line.text.length + line.indent);
  }
  if (widths.length < 2) return undefined;
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.7)];
}

/** Joins wrapped lines and tells lists, rows and headings apart. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let open: Block | undefined;
  let blanks = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    if (line.blank) {
      blanks++;
      continue;
    }
    const previous = open === undefined ? undefined : lines[open.last];
    if (open !== undefined && previous !== undefined && goesOn(open, previous, line, blanks, width)) {
      open.end = line.end;
      open.last = index;
    } else {
      open = startBlock(lines, index, blanks > 0 || blocks.length === 0);
      blocks.push(open);
    }
    blanks = 0;
  }
  return blocks;
}

function startBlock(lines: readonly Line[], index: number, apart: boolean): Block {
  const line = lines[index] as Line;
  const next = lines.slice(index + 1, index + 6).find((other) => !other.blank);
  const place = { start: line.start, end: line.end, first: index, last: index, apart };
  const cells = rowCells(line.text, line.start);
  if (cells !== undefined) return { ...place, kind: 'row', cells };
  const label = labelCells(line.text, line.start, line.text.length < 120);
  if (label !== undefined && !isGreeting(line.text)) return { ...place, kind: 'row', cells: label };
  const below = lines[index + 1];
  const runsOn = below !== undefined && !below.blank && /^\p{Ll}/u.test(below.text) && markerLength(below.text) === 0;
  const heading =
    isHeading(line.text, next?.text) &&
    !(runsOn && !CLOSED_END.test(line.text)) &&
    !OPEN_END.test(line.text.slice(-30)) &&
    !NUMBER_WORD.test(line.text.slice(-30));
  return { ...place, kind: heading ? 'heading' : markerLength(line.text) > 0 ? 'item' : 'text' };
}

/** Whether a line continues the block above it. */
function goesOn(block: Block, previous: Line, line: Line, blanks: number, width: number | undefined): boolean {
  if (line.depth !== previous.depth || block.last - block.first > MOST_JOINED) return false;
  const open = !CLOSED_END.test(previous.text);
  const tail = previous.text.slice(-30);
  const lower = /^[\p{Ll}]/u.test(line.text);
  if (blanks > 0) {
    // A sentence torn apart by a page break: nothing ends before the gap and a word is missing after it.
    return (
      block.kind !== 'heading' &&
      open &&
      OPEN_END.test(tail) &&
      !/[-–—/]$/.test(tail) &&
      previous.text.length > 20 &&
      markerLength(line.text) === 0
    );
  }
  if (block.kind === 'heading') return false;
  if (COUNTED.test(line.text) && NUMBER_WORD.test(tail)) return true;
  if (markerLength(line.text) > 0 || line.text.includes('|')) return false;
  if (isTable(block, previous)) return lower && !/[:\t]| {3}/.test(line.text) && previous.text.length > 50;
  if (lower) return !(labelCells(line.text, 0, false) !== undefined && previous.text.length < (width ?? 60) * 0.7);
  if (labelCells(line.text, 0, false) !== undefined && !(open && OPEN_END.test(tail) && width !== undefined)) {
    const short = labelLength(line.text) <= 30;
    if (short || !open) return false;
  }
  if (rowCells(line.text, 0) !== undefined && !OPEN_END.test(tail)) return false;
  // Without a known width a long line with a verb and no end is taken as wrapped.
  if (width === undefined)
    return (
      open &&
      (OPEN_END.test(tail)
        ? previous.text.length > 40
        : previous.text.length > 55 && previous.text.length < 110 && VERB.test(previous.text))
    );
  const word = /^\S{1,40}/.exec(line.text)?.[0].length ?? 1;
  const full = previous.text.length + previous.indent + 1 + word > width * 0.92;
  return full || (open && (OPEN_END.test(tail) || (previous.text.length > 45 && VERB.test(previous.text))));
}

/** A row of more than label and value never runs on. */
function isTable(block: Block, previous: Line): boolean {
  return (
    block.kind === 'row' && (previous.text.includes('|') || previous.text.includes('\t') || / {3}/.test(previous.text))
  );
}

const labelLength = (line: string) => {
  const cells = labelCells(line, 0, false);
  return cells === undefined ? 0 : cells[0].end - cells[0].start;
};
