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

/** Whether the next line starts a new block: a gap, another size, a bullet, a table row, or a short line before it. */
function startsBlock(previous: PageLine, line: PageLine, rightEdge: number): boolean {
  const gap = previous.y - line.y;
  return (
    gap < 0 ||
    gap > Math.max(previous.size, line.size) * 1.75 ||
    Math.abs(previous.size - line.size) > 1.2 ||
    /^(?:[•●▪◦–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(line.text) ||
    line.text.includes(' | ') ||
    previous.text.includes(' | ') ||
    previous.end < rightEdge - previous.size * 8
  );
}

/** Text of a whole document: paragraphs joined across lines and pages, hyphenation undone, headers and footers left out. */
export function pagesToText(pages: readonly (readonly PageLine[])[]): string {
  const running = pages.length > 1 ? runningLines(pages) : new Set<string>();
  const lines = pages.flatMap((page) =>
    page.filter((line) => !(isAtEdge(line) && (running.has(withoutNumbers(line.text)) || isPageNumber(line.text)))),
  );
  const rightEdge = Math.max(0, ...lines.map(({ end }) => end));
  let text = '';
  let previous: PageLine | undefined;
  for (const line of lines) {
    const joinsAcrossPage =
      previous !== undefined &&
      previous.y < line.y &&
      !/[.:;!?]$/.test(previous.text) &&
      previous.end > rightEdge - previous.size * 8;
    if (previous === undefined) text = line.text;
    else if (!joinsAcrossPage && startsBlock(previous, line, rightEdge))
      text += `\n${previous.y - line.y > line.size * 1.75 ? '\n' : ''}${line.text}`;
    else if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1) + line.text;
    else text += ` ${line.text}`;
    previous = line;
  }
  return text;
}
