import { joinLines, wordsOf } from '#adapters/documents/pdf/hyphens.ts';
import type { PageLine } from '#adapters/documents/pdf/page-lines.ts';

const EDGE = 0.09;
const withoutNumbers = (text: string) => text.toLowerCase().replace(/\d+/g, '#').trim();
const isPageNumber = (text: string) =>
  /^(?:page\s*|seite\s*|[-–]\s*)?\d{1,3}(?:\s*(?:of|von|\/)\s*\d{1,3})?(?:\s*[-–])?$/i.test(text);

/** Lines at the top or bottom edge that repeat from page to page, and page numbers. */
function runningLines(pages: readonly (readonly PageLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter(isAtEdge).map(({ text }) => withoutNumbers(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.5));
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

const isAtEdge = ({ top }: PageLine) => top < EDGE || top > 1 - EDGE;

/** A line that ends this many heights of type before its edge is the last of its paragraph. */
const SHORT = 8;
const isFull = (line: PageLine, edge: number) => line.end >= (line.edge ?? edge) - line.size * SHORT;

/** Lines further apart than this stand in different paragraphs; a letter set with wide spacing has its own measure. */
function paragraphGap(lines: readonly PageLine[]): (size: number) => number {
  const gaps = lines
    .slice(1)
    .map((line, index) => ((lines[index]?.bottom ?? 0) - line.y) / line.size)
    .filter((gap) => gap > 0.5 && gap < 4)
    .sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  return (size) => size * Math.min(3, Math.max(1.75, usual * 1.3));
}

/** What is known of the whole document while its lines are joined. */
interface Setting {
  readonly edge: number;
  readonly gapOf: (size: number) => number;
}

/** Whether the next line starts a new block: a gap, another size, a bullet, a table row, or a short line before it. */
function startsBlock(previous: PageLine, line: PageLine, { edge, gapOf }: Setting): boolean {
  const gap = previous.bottom - line.y;
  return (
    gap < 0 ||
    gap > gapOf(Math.max(previous.size, line.size)) ||
    Math.abs(previous.size - line.size) > 1.2 ||
    /^(?:[•●▪◦–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(line.text) ||
    line.text.includes(' | ') ||
    previous.text.includes(' | ') ||
    !isFull(previous, edge)
  );
}

/** A sentence that goes on at the top of the next column or page. */
const goesOn = (previous: PageLine, line: PageLine, { edge }: Setting) =>
  previous.bottom < line.y &&
  !/[.:;!?]$/.test(previous.text) &&
  !previous.text.includes(' | ') &&
  !line.text.includes(' | ') &&
  isFull(previous, edge);

/** Text of a whole document: paragraphs joined across lines and pages, hyphenation undone, headers and footers left out. */
export function pagesToText(pages: readonly (readonly PageLine[])[]): string {
  const running = pages.length > 1 ? runningLines(pages) : new Set<string>();
  const lines = pages.flatMap((page) =>
    page.filter((line) => !(isAtEdge(line) && (running.has(withoutNumbers(line.text)) || isPageNumber(line.text)))),
  );
  const words = wordsOf(lines.map((line) => line.text));
  const setting = { edge: lines.reduce((edge, { end }) => Math.max(edge, end), 0), gapOf: paragraphGap(lines) };
  const blocks: string[] = [];
  let block = '';
  let previous: PageLine | undefined;
  for (const line of lines) {
    if (previous === undefined) block = line.text;
    else if (!goesOn(previous, line, setting) && startsBlock(previous, line, setting)) {
      blocks.push(block);
      if (previous.bottom - line.y > setting.gapOf(line.size)) blocks.push('');
      block = line.text;
    } else block = joinLines(block, line.text, words);
    previous = line;
  }
  return [...blocks, block].join('\n');
}
