import { CLAUSE } from '#engine/read/segment/markers.ts';

const GREETING =
  /^(?:dear|hi|hello|hey|hallo|liebe[r]?|sehr geehrte[rs]?|guten tag|bonjour|madame|monsieur|ch[eè]re?|estimad[oa]|hola|querid[oa]|to)\b/i;
const MONEY = /[$€£₹¥]\s?\d|\d[\d.,]{3,}/;
const SMALL = new Set(
  'a an and as at by for from in of on or the to with und der die das von zur zum de la le les du des et y del el los & - –'.split(
    ' ',
  ),
);
const WORDS = /[A-Za-zÀ-ÖØ-ž\d'’&/-]{1,60}/g;

export const isGreeting = (line: string): boolean => line.length < 90 && GREETING.test(line);

/** Whether a line that stands alone is a heading, given the line below it. */
export function isHeading(line: string, next: string | undefined): boolean {
  if (line.length < 3 || line.length > 90 || isGreeting(line) || MONEY.test(line)) return false;
  if (/^#{1,6}\s\S/.test(line) || /^(?:\*\*|__)[^*_]{2,80}(?:\*\*|__):?$/.test(line)) return true;
  const rest = line.replace(CLAUSE, '').trim();
  const words = rest.match(WORDS) ?? [];
  if (
    words.length === 0 ||
    words.length > 9 ||
    !/[A-Za-zÀ-ÖØ-ž]{3}/.test(rest) ||
    /\p{Ll}[.!?]\s{1,3}\p{Lu}/u.test(rest)
  )
    return false;
  if (rest.endsWith(':')) return words.length <= 6;
  if (/[.;,!?]$/.test(rest.replace(/\b(?:inc|ltd|co|etc)\.$/i, '')))
    return rest !== line && words.length <= 6 && rest.endsWith('.');
  if (rest !== line && /^\p{Lu}/u.test(rest)) return true;
  if (!/\p{Ll}/u.test(rest)) return next !== undefined;
  return (
    words.length <= 6 &&
    /^\p{Lu}/u.test(rest) &&
    !/\d/.test(rest) &&
    next !== undefined &&
    (next.length >= 40 || /^[•●▪*–-]\s|^\(?[a-z0-9]{1,2}[.)]\s|:\s|\|/.test(next))
  );
}

/** Whether the first sentence of a paragraph is a run-in heading: "Start Date.", "Base Salary and Bonus." */
export function isRunInHeading(sentence: string): boolean {
  if (sentence.length > 70 || !/[.:]$/.test(sentence) || MONEY.test(sentence) || /:\s+\S/.test(sentence)) return false;
  const rest = sentence.replace(CLAUSE, '');
  const words = rest.match(WORDS) ?? [];
  if (words.length === 0 || words.length > 8) return false;
  const content = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return content.length > 0 && content.every((word) => /^[\p{Lu}\d(]/u.test(word)) && !isGreeting(rest);
}
