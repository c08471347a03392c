/** A word of a text with its place; `gap` is what stands between it and the word before. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

const WORD = /[A-Za-zÀ-ÖØ-ž\d][A-Za-zÀ-ÖØ-ž\d'’.&+/#_-]{0,60}|[&/+]|[-–—]{1,2}(?=\s)/g;

const MARKS_AT_END = /(?<=[A-Za-zÀ-ÖØ-ž\d]{2})['’.&+/_-]{1,6}$/;
const LONGEST = 400;

/** The words from an offset on, with trailing points and dashes cut off, each read when it is asked for. */
export function wordsFrom(text: string, from: number, to: number): (index: number) => Word | undefined {
  const stretch = text.slice(from, Math.min(to, from + LONGEST));
  const words: Word[] = [];
  let last = 0;
  let next = 0;
  return (index) => {
    while (words.length <= index && next >= 0) {
      WORD.lastIndex = next;
      const match = WORD.exec(stretch);
      next = match === null ? -1 : WORD.lastIndex;
      if (match === null) break;
      const own = /[A-Za-z]$/.test(match[0]) ? match[0] : match[0].replace(MARKS_AT_END, '');
      const start = from + match.index;
      words.push({ text: own, start, end: start + own.length, gap: stretch.slice(last, match.index) });
      last = match.index + own.length;
    }
    return words[index];
  };
}

/** Up to `most` words from an offset on. */
export function wordsAfter(text: string, from: number, to: number, most = 24): Word[] {
  const word = wordsFrom(text, from, to);
  const words: Word[] = [];
  for (let next = word(0); next !== undefined && words.length < most; next = word(words.length)) words.push(next);
  return words;
}

/** Single spaces for white space of any kind, without the quote marks of wrapped mail. */
export const tidy = (text: string): string =>
  text
    .replace(/\n[> ]{1,20}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\*\*|__/g, '')
    .trim();
