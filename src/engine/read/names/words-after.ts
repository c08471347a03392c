/** A word of a text with its place; `gap` is what stands between it and the word before. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

const WORD = /[A-Za-zÀ-ÖØ-ž\d][A-Za-zÀ-ÖØ-ž\d'’.&+/#_-]{0,60}|[&/+]|[-–—]{1,2}(?=\s)/g;

/** Up to `most` words from an offset on, with trailing points and dashes cut off. */
export function wordsAfter(text: string, from: number, to: number, most = 24): Word[] {
  const words: Word[] = [];
  const stretch = text.slice(from, Math.min(to, from + 400));
  let last = 0;
  for (const match of stretch.matchAll(WORD)) {
    const own = match[0].replace(/(?<=[A-Za-zÀ-ÖØ-ž\d]{2})['’.&+/_-]{1,6}$/, '');
    words.push({
      text: own,
      start: from + match.index,
      end: from + match.index + own.length,
      gap: stretch.slice(last, match.index),
    });
    last = match.index + own.length;
    if (words.length >= most) break;
  }
  return words;
}

/** Single spaces for white space of any kind, without the quote marks of wrapped mail. */
export const tidy = (text: string): string =>
  text
    .replace(/\n[> ]{1,20}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\*\*|__/g, '')
    .trim();
