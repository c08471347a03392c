import { endOf, joinRuns, type Row, segmentsOf } from '#adapters/documents/pdf/rows.ts';

/** A line as it is read: a line of text, or a row of a table with bars between its cells. */
export interface LaidLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Height of its first and of its last row of type. */
  readonly y: number;
  readonly bottom: number;
  readonly size: number;
}

/** Starts of cells within this many points stand under each other. */
const ALIGNED = 3;
/** Rows further apart than this many heights of type are no table together. */
const APART = 4;
/** Rows looked at to tell where the cells of a table begin. */
const LOOKED_AT = 60;
/** The space between two rows of a table is at least this much wider than between two lines of a cell. */
const PADDED = 1.2;

const lineOf = (row: Row): LaidLine => ({
  text: segmentsOf(row)
    .map(({ text }) => text)
    .join(' | '),
  x: row.runs[0]?.x ?? 0,
  end: endOf(row.runs),
  y: row.y,
  bottom: row.y,
  size: row.size,
});

/** Where cells begin, told from the rows that have more than one; undefined when no two rows agree. */
function cellStarts(rows: readonly Row[]): readonly number[] | undefined {
  const split = rows.map((row) => segmentsOf(row).map(({ x }) => x)).filter((starts) => starts.length > 1);
  const all = split.flat().sort((a, b) => a - b);
  const starts = all.filter((x, index) => index === 0 || x - (all[index - 1] ?? 0) > ALIGNED);
  const agreed = starts.filter(
    (start) => split.filter((one) => one.some((x) => Math.abs(x - start) <= ALIGNED)).length > 1,
  );
  return agreed.length > 1 ? agreed : undefined;
}

const cellAt = (starts: readonly number[], x: number) =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= x + ALIGNED),
  );

/** Whether a row can stand in a table with these cells: no stretch of it runs on into the next cell. */
function fits(row: Row, starts: readonly number[]): boolean {
  return segmentsOf(row).every(({ x, end }) => {
    // Narrow cells leave no wide gap between them: a run that begins where a cell does is its own.
    const begins = row.runs.some(
      (run) => run.x > x + ALIGNED && run.x < end && starts.some((start) => Math.abs(start - run.x) <= ALIGNED),
    );
    return begins || end <= (starts[cellAt(starts, x) + 1] ?? Number.POSITIVE_INFINITY) + ALIGNED;
  });
}

/** Rows that follow each other closely enough to be one table, from `from` on. */
function tableAt(
  rows: readonly Row[],
  from: number,
): { readonly to: number; readonly starts: readonly number[] } | undefined {
  const first = rows[from];
  if (first === undefined || segmentsOf(first).length < 2) return undefined;
  const isNear = (at: number) => {
    const [above, here] = [rows[at - 1], rows[at]];
    return above !== undefined && here !== undefined && above.y - here.y <= here.size * APART;
  };
  let seen = from + 1;
  while (seen < from + LOOKED_AT && isNear(seen)) seen++;
  const starts = cellStarts(rows.slice(from, seen));
  if (starts === undefined || !fits(first, starts)) return undefined;
  let to = from + 1;
  for (let row = rows[to]; row !== undefined && isNear(to) && fits(row, starts); row = rows[to]) to++;
  return to - from > 1 ? { to, starts } : undefined;
}

/** The rows of a table: lines of one cell joined, cells set apart with bars. */
function readTable(rows: readonly Row[], starts: readonly number[]): LaidLine[] {
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const isPadded = most >= least * PADDED;
  const groups: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const isFirstEmpty = cellAt(starts, row.runs[0]?.x ?? 0) > 0;
    const continues = index > 0 && (isPadded ? (gaps[index - 1] ?? 0) < (least + most) / 2 : isFirstEmpty);
    if (continues) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const cells: string[] = starts.map(() => '');
    for (const { runs, size } of group)
      for (const [cell] of starts.entries()) {
        const text = joinRuns(
          runs.filter(({ x }) => cellAt(starts, x) === cell),
          size,
        );
        cells[cell] = `${cells[cell]} ${text}`.trim();
      }
    const [first, last] = [group[0], group.at(-1)];
    return {
      text: cells.filter((cell) => cell !== '').join(' | '),
      x: first?.runs[0]?.x ?? 0,
      end: Math.max(...group.map(({ runs }) => endOf(runs))),
      y: first?.y ?? 0,
      bottom: last?.y ?? 0,
      size: first?.size ?? 0,
    };
  });
}

/** The lines of a part in one column, its tables read row by row. */
export function layLines(rows: readonly Row[]): LaidLine[] {
  const lines: LaidLine[] = [];
  for (let at = 0; at < rows.length; ) {
    const table = tableAt(rows, at);
    const row = rows[at];
    if (table !== undefined) {
      lines.push(...readTable(rows.slice(at, table.to), table.starts));
      at = table.to;
    } else {
      if (row !== undefined) lines.push(lineOf(row));
      at++;
    }
  }
  return lines;
}
