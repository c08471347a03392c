import { MAX_TEXT } from '#domain/document.ts';

/** "am 1. Oktober", "zum 01.09. als". */
const ORDINAL =
  /\b(\d{1,2})\.(?= (?:[a-zäöü]|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/g;
/** Dots that end no sentence. */
const ABBREVIATIONS =
  /\b(?:mr|mrs|ms|dr|prof|st|no|nr|rs|inc|ltd|pvt|co|corp|llc|jr|sr|approx|incl|excl|bzw|ca|vs|dept|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|mme|sra?|d|z|b)\.(?= |·|$)/gm;

/**
 * Lower-case text with one spelling for quotes, dashes and blanks and without marks of layout. A full stop is left
 * only where it ends a sentence; those in figures, addresses and file names become "·".
 */
export const plainText = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .replace(/\.(?=[a-z\d_/@-]|[A-Z]\.)/g, '·')
    .replace(ORDINAL, '$1·')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff*#]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f\t|_]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(ABBREVIATIONS, (found) => found.slice(0, -1));

const STARTS_ANEW = /^ ?(?:[-•·>+]|\d{1,2}[.·)]|[a-z][\w ]{0,30}:)/;

/** Lines that were broken only to keep them short are joined again. */
export function unwrapped(plain: string): string {
  const lines = plain.split('\n').map((line) => line.trim());
  let joined = '';
  let last = '';
  for (const line of lines) {
    const goesOn = last.length >= 55 && line !== '' && !/[.?!:]$/.test(last) && !STARTS_ANEW.test(line);
    joined += joined === '' ? line : `${goesOn ? ' ' : '\n'}${line}`;
    last = line;
  }
  return joined;
}
