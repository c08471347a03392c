import { type Row, rowsOf, type Segment, segmentsOf, type TextRun } from '#adapters/documents/pdf/rows.ts';

/** Lines that a column of text has at least; fewer side by side are a table or two addresses. */
const LEAST_LINES = 6;
/** Of a column's lines, at least half are this share of its width: text fills its column, cells do not. */
const FULL_LINE = 0.7;
/** Space between lines, in heights of type, that ends a column. */
const COLUMN_END = 2.2;
/** What may stick out into the gutter, in points. */
const SLACK = 4;

interface Laid {
  readonly row: Row;
  readonly segments: readonly Segment[];
}

/** Rows, from `from` to before `to`, that are two columns side by side. */
interface Block {
  readonly from: number;
  readonly to: number;
}

const isFull = (segments: readonly Segment[], width: number) =>
  segments.length >= LEAST_LINES &&
  segments.filter(({ x, end }) => end - x >= width * FULL_LINE).length * 2 >= segments.length;

/** Whether the rows are text in two columns that meet at `gutter`. */
function areColumns(rows: readonly Laid[], gutter: number): boolean {
  const segments = rows.flatMap((laid) => laid.segments);
  const left = segments.filter(({ x }) => x < gutter);
  const right = segments.filter(({ x }) => x >= gutter);
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false;
  const width = (side: readonly Segment[]) =>
    Math.max(...side.map(({ end }) => end)) - Math.min(...side.map(({ x }) => x));
  const [leftWidth, rightWidth] = [width(left), width(right)];
  // Labels beside texts are a table, even when each label fills its narrow cell.
  return (
    Math.min(leftWidth, rightWidth) * 1.6 > Math.max(leftWidth, rightWidth) &&
    isFull(left, leftWidth) &&
    isFull(right, rightWidth)
  );
}

/** Stretches of rows that nothing crosses at `gutter` and that hold text on both sides. */
function blocksAt(rows: readonly Laid[], gutter: number): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const laid = rows[at];
    const crosses = laid?.segments.some(({ x, end }) => x < gutter - SLACK && end > gutter + SLACK) ?? true;
    if (!crosses) continue;
    const to = lastOfBoth(rows, from, at, gutter);
    if (areColumns(rows.slice(from, to), gutter)) blocks.push({ from, to });
    from = at + 1;
  }
  return blocks;
}

/** Where a stretch ends: short lines below both columns, set off from them, are no part of the left one. */
function lastOfBoth(rows: readonly Laid[], from: number, to: number, gutter: number): number {
  let end = to;
  while (end > from && rows[end - 1]?.segments.every(({ x }) => x < gutter) === true) end--;
  for (; end < to; end++) {
    const [above, here] = [rows[end - 1]?.row, rows[end]?.row];
    if (above === undefined || here === undefined || above.y - here.y > here.size * COLUMN_END) break;
  }
  return end;
}

/** Runs that are read one below the other. */
export interface Part {
  readonly runs: readonly TextRun[];
  /** It stands beside another one: its lines end before the page's do. */
  readonly isColumn: boolean;
}

/** The parts of a page in reading order, each in one column; a page in one column is one part. */
export function partsOf(runs: readonly TextRun[], pageWidth: number): readonly Part[] {
  const rows = rowsOf(runs).map((row): Laid => ({ row, segments: segmentsOf(row) }));
  let best: { readonly gutter: number; readonly blocks: readonly Block[]; readonly size: number } | undefined;
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const gutter = pageWidth * share;
    const blocks = blocksAt(rows, gutter);
    const size = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
    if (size > (best?.size ?? 0)) best = { gutter, blocks, size };
  }
  if (best === undefined) return [{ runs, isColumn: false }];
  const runsOf = (from: number, to: number) => rows.slice(from, to).flatMap(({ row }) => row.runs);
  const parts: Part[] = [];
  const add = (part: readonly TextRun[], isColumn: boolean) => {
    if (part.length > 0) parts.push({ runs: part, isColumn });
  };
  let at = 0;
  for (const { from, to } of best.blocks) {
    const { gutter } = best;
    const both = runsOf(from, to);
    add(runsOf(at, from), false);
    for (const isLeft of [true, false])
      add(
        both.filter(({ x }) => x < gutter === isLeft),
        true,
      );
    at = to;
  }
  add(runsOf(at, rows.length), false);
  return parts;
}
