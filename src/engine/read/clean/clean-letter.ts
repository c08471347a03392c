import { type Letter, MAX_TEXT, type Region } from '#domain/document.ts';
import { pageMarks } from '#engine/read/clean/page-marks.ts';

/** A letter without what only disturbs reading, and the way back to the text as received. */
export interface CleanLetter {
  /** Text at most `MAX_TEXT` long, without invisible characters and page marks, runs of blanks bounded. */
  readonly letter: Letter;
  /** Offset in the received text of the character at a cleaned offset. */
  toSource(offset: number): number;
}

const MOST_BLANKS = 40;
const MOST_LINE_ENDS = 8;
/** Zero-width and direction marks, soft hyphens, control characters other than tab and line ends. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g;
const BLANKS = /[^\S\n]{41,}/g;
const LINE_ENDS = /(?:\n[^\S\n]{0,40}){9,}/g;

type Cut = readonly [start: number, end: number];

/** Takes invisible characters, page marks and endless white space out of a letter, so that readers need not know of them. */
export function cleanLetter(source: Letter): CleanLetter {
  const text = source.text.slice(0, MAX_TEXT);
  const cuts: Cut[] = [];
  for (const match of text.matchAll(INVISIBLE)) cuts.push([match.index, match.index + match[0].length]);
  for (const match of text.matchAll(BLANKS)) cuts.push([match.index + MOST_BLANKS, match.index + match[0].length]);
  for (const match of text.matchAll(LINE_ENDS)) {
    cuts.push([match.index + MOST_LINE_ENDS, match.index + match[0].length]);
  }
  cuts.push(...pageMarks(text));
  if (cuts.length === 0) return { letter: { ...source, text }, toSource: (offset) => offset };
  const kept = keptStretches(text.length, cuts);
  const starts = kept.map((stretch) => stretch.clean);
  const find = (offset: number, key: readonly number[]) => Math.max(0, lastAtMost(key, offset));
  const sources = kept.map((stretch) => stretch.start);
  const toClean = (offset: number) => {
    const stretch = kept[find(offset, sources)];
    return stretch === undefined ? 0 : stretch.clean + Math.max(0, Math.min(offset, stretch.end) - stretch.start);
  };
  const regions = source.regions?.map(
    (region): Region => ({ role: region.role, start: toClean(region.start), end: toClean(region.end) }),
  );
  return {
    letter: {
      ...source,
      text: kept.map((stretch) => text.slice(stretch.start, stretch.end)).join(''),
      ...(regions === undefined ? {} : { regions }),
    },
    toSource: (offset) => {
      const stretch = kept[find(offset, starts)];
      return stretch === undefined ? 0 : stretch.start + (offset - stretch.clean);
    },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where it begins in the cleaned text. */
  readonly clean: number;
}

function keptStretches(length: number, cuts: Cut[]): Stretch[] {
  cuts.sort((a, b) => a[0] - b[0]);
  const kept: Stretch[] = [];
  let at = 0;
  let clean = 0;
  const keep = (end: number) => {
    if (end <= at) return;
    kept.push({ start: at, end, clean });
    clean += end - at;
  };
  for (const [start, end] of cuts) {
    keep(start);
    at = Math.max(at, end);
  }
  keep(length);
  return kept;
}

/** Index of the last number not above `value` in an ascending list, -1 when there is none. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
