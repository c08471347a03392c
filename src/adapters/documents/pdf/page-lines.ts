import { partsOf } from '#adapters/documents/pdf/columns.ts';
import { rowsOf, type TextRun } from '#adapters/documents/pdf/rows.ts';
import { type LaidLine, layLines } from '#adapters/documents/pdf/table-lines.ts';

/** A line of a page. */
export interface PageLine extends LaidLine {
  /** Distance from the page's top edge as a share of the page's height. */
  readonly top: number;
  /** Where full lines of its column end; undefined where the column is the page. */
  readonly edge: number | undefined;
}

/** The lines of one page in reading order. */
export function linesOfPage(runs: readonly TextRun[], pageWidth: number, pageHeight: number): PageLine[] {
  return partsOf(runs, pageWidth).flatMap((part) => {
    const lines = layLines(rowsOf(part.runs));
    const edge = part.isColumn ? Math.max(...lines.map(({ end }) => end)) : undefined;
    return lines.map((line) => ({ ...line, edge, top: 1 - line.y / pageHeight }));
  });
}
