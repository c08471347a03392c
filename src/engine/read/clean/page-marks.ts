/** A line that only says which page this is: "Page 3 of 7", "- 2 -", "<PAGE> 2", "Seite 2 von 4", "2 / 5". */
const MARK =
  /^(?:<page>\s{0,10}\d{0,4}|(?:page|seite|p[áa]gina)\s{0,5}\d{1,3}(?:\s{0,3}(?:of|von|de|sur|\/)\s{0,3}\d{1,3})?|[-–—]\s{0,3}\d{1,3}\s{0,3}[-–—]|\d{1,3}\s{0,3}\/\s{0,3}\d{1,3})$/i;
const BARE_NUMBER = /^\d{1,3}$/;
/** Running head above or below a page mark: name, date, subject. */
const MOST_HEAD_LINES = 3;
const LONGEST_HEAD_LINE = 60;
const OPEN_END =
  /(?:[,(–—-]|\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|our|that|the|this|to|upon|which|will|with|within|your|be|und|der|die|das|de|la|le|les|du|et|y|el|en|von|zu|mit))$/i;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Page marks with the running head beside them, as stretches to leave out. Where the page broke within a sentence
 * the empty lines go as well, so that the sentence is whole.
 */
export function pageMarks(text: string): (readonly [number, number])[] {
  const lines = linesOf(text);
  const cuts: (readonly [number, number])[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!isMark(lines, index)) continue;
    const first = firstOfHead(lines, index);
    const last = lastOfMarks(lines, index);
    const before = lines[first - 1];
    const after = lines[last + 1];
    index = last;
    if (before === undefined || after === undefined) {
      cuts.push([lines[first]?.start ?? 0, lines[last]?.end ?? 0]);
      continue;
    }
    const previous = lastFilled(lines, first - 1);
    const next = firstFilled(lines, last + 1);
    const broken = previous !== undefined && next !== undefined && runsOn(previous.text, next.text);
    if (broken) cuts.push([previous.end, next.start - (isSplitNumber(previous.text, next.text) ? 0 : 1)]);
    else cuts.push([lines[first]?.start ?? 0, lines[last]?.end ?? 0]);
  }
  return cuts;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split(/[\n\f]/)) {
    lines.push({ start, end: start + raw.length, text: raw.length > 2_000 ? raw : raw.trim() });
    start += raw.length + 1;
  }
  return lines;
}

const isEmpty = (line: Line | undefined) => line === undefined || line.text === '';

function isMark(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length === 0 || text.length > 40) return false;
  return MARK.test(text) || (BARE_NUMBER.test(text) && isEmpty(lines[index - 1]) && isEmpty(lines[index + 1]));
}

/** First line of a running head that stands directly above a "Page n" line, set off by an empty line. */
function firstOfHead(lines: readonly Line[], index: number): number {
  if (!/^(?:page|seite|p[áa]gina)/i.test(lines[index]?.text ?? '')) return index;
  for (let up = index - 1; up >= index - MOST_HEAD_LINES - 1; up--) {
    if (isEmpty(lines[up])) return up >= 0 || index <= MOST_HEAD_LINES ? up + 1 : index;
    if ((lines[up]?.text.length ?? 0) > LONGEST_HEAD_LINE) return index;
  }
  return index;
}

/** Further marks a few short lines below belong to the same page break. */
function lastOfMarks(lines: readonly Line[], index: number): number {
  let last = index;
  let filled = 0;
  for (let down = index + 1; down < lines.length && down <= index + 12 && filled <= MOST_HEAD_LINES; down++) {
    const text = lines[down]?.text ?? '';
    if (text === '') continue;
    if (text.length > LONGEST_HEAD_LINE) break;
    if (MARK.test(text)) {
      last = down;
      filled = 0;
    } else filled++;
  }
  return last;
}

function lastFilled(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index >= 0 && index > from - 30; index--) if (!isEmpty(lines[index])) return lines[index];
  return undefined;
}

function firstFilled(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index < lines.length && index < from + 30; index++)
    if (!isEmpty(lines[index])) return lines[index];
  return undefined;
}

/** "150," on one page and "000 shares" on the next. */
const isSplitNumber = (previous: string, next: string): boolean =>
  /\d[.,]$/.test(previous) && /^\d{3}(?!\d)/.test(next);

/** Whether a sentence goes on from one line to a later one. */
function runsOn(previous: string, next: string): boolean {
  if (isSplitNumber(previous, next)) return true;
  if (/[.:;!?]["”'’)]?$/.test(previous)) return false;
  return /^[\p{Ll}$€£₹(]/u.test(next) || OPEN_END.test(previous.slice(-40));
}
