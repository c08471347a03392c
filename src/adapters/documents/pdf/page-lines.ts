/** A run of text on a page, in points; y grows upwards as in PDF. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
}

/** A line of text as laid out: `top` is its distance from the page's top edge as a share of the page's height. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly top: number;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: TextRun[];
}

/** Runs at the same height make a row; superscripts belong to the row they stand in. */
function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: Row[] = [];
  for (const run of [...runs].filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - run.y) <= Math.max(row.size, run.size) * 0.45) row.runs.push(run);
    else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows;
}

/** Joins the runs of a row: a wide gap is a column (" | "), a narrow one a space, none is one word. */
function joinRow(row: Row): { text: string; x: number; end: number } {
  const runs = row.runs.sort((a, b) => a.x - b.x);
  let text = '';
  let end = 0;
  for (const run of runs) {
    const gap = run.x - end;
    if (text !== '') {
      if (gap > row.size * 1.8) text = `${text.trimEnd()} | `;
      else if (gap > row.size * 0.12 && !text.endsWith(' ') && !run.text.startsWith(' ')) text += ' ';
    }
    text += run.text;
    end = Math.max(end, run.x + run.width);
  }
  return { text: text.replace(/\s+/g, ' ').trim(), x: runs[0]?.x ?? 0, end };
}

/**
 * Where a page set in two columns divides: a vertical band in the middle that no run crosses and that has many lines
 * on both sides. Undefined for a page in one column.
 */
function gutterOf(runs: readonly TextRun[], pageWidth: number): number | undefined {
  const wide = runs.filter(({ text }) => text.trim().length > 2);
  for (let x = pageWidth * 0.35; x <= pageWidth * 0.65; x += pageWidth * 0.01) {
    const crossing = wide.filter((run) => run.x < x - 4 && run.x + run.width > x + 4).length;
    const left = wide.filter((run) => run.x + run.width <= x + 4 && run.width > pageWidth * 0.2).length;
    const right = wide.filter((run) => run.x >= x - 4 && run.width > pageWidth * 0.2).length;
    if (crossing === 0 && left >= 8 && right >= 8) return x;
  }
  return undefined;
}

/** The lines of one page in reading order. */
export function linesOfPage(runs: readonly TextRun[], pageWidth: number, pageHeight: number): PageLine[] {
  const gutter = gutterOf(runs, pageWidth);
  const columns =
    gutter === undefined ? [runs] : [runs.filter((run) => run.x < gutter), runs.filter((run) => run.x >= gutter)];
  return columns.flatMap((column) =>
    rowsOf(column).map((row) => ({ ...joinRow(row), y: row.y, size: row.size, top: 1 - row.y / pageHeight })),
  );
}
