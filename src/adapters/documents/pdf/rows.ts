/** A run of text on a page, in points; y grows upwards as in PDF. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
}

/** Runs that stand at one height, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly TextRun[];
}

/** A stretch of a row without a wide gap in it. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

/** A gap this many times the type's height is no space between words, however far they are spread. */
const WIDE_GAP = 1.8;
/** A gap less than this is none: the parts of a word that is drawn in pieces. */
const NO_GAP = 0.12;

/** Runs at the same height make a row; superscripts belong to the row they stand in. From top to bottom. */
export function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: { y: number; size: number; runs: TextRun[] }[] = [];
  for (const run of [...runs].filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - run.y) <= Math.max(row.size, run.size) * 0.45) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x);
  return rows;
}

/** Text of runs that belong together: a gap is a space, none is one word. */
export function joinRuns(runs: readonly TextRun[], size: number): string {
  let text = '';
  let end = 0;
  for (const run of runs) {
    const hasGap = run.x - end > size * NO_GAP;
    if (text !== '' && hasGap && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
    text += run.text;
    end = Math.max(end, run.x + run.width);
  }
  return text.replace(/\s+/g, ' ').trim();
}

export const endOf = (runs: readonly TextRun[]): number => Math.max(0, ...runs.map(({ x, width }) => x + width));

/** A row cut at its wide gaps. */
export function segmentsOf({ runs, size }: Row): Segment[] {
  const groups: TextRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (groups.length === 0 || run.x - end > size * WIDE_GAP) groups.push([run]);
    else groups.at(-1)?.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return groups.map((group) => ({ text: joinRuns(group, size), x: group[0]?.x ?? 0, end: endOf(group) }));
}
