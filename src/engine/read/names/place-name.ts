import { PLACES } from '#engine/read/letter-facts/places.ts';
import { wordsAfter } from '#engine/read/names/words-after.ts';

const JOINERS = new Set([
  'of',
  'the',
  'de',
  'du',
  'la',
  'le',
  'les',
  'sur',
  'am',
  'an',
  'der',
  'upon',
  'del',
  '/',
  '&',
  '-',
]);
const KNOWN = new Set(Object.values(PLACES).flat());
const NEVER =
  /^(?:company|the company|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|you|your|we|our|i|it|my|this|that|he|she|human|board|employee|executive|plan|section|exhibit|agreement|schedule|accordance|effect|full|case|addition|time|home|homeoffice|home-office|remote|hybrid|onsite|rto|us\$|usd|eur|gbp|if|please|party|employer|corporation|day|week|weeks|year|base|salary)$/i;
const AREA = /^(?:area|metro(?:politan)?|region|city|county|bay)$/i;

/** Whether a text is the name of a town, state or country that is known. */
export const isKnownPlace = (text: string): boolean => KNOWN.has(text.toLowerCase());

export interface PlaceName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name is one of a known town or country. */
  readonly known: boolean;
}

/** A place that begins at an offset: "Sugar Land, Texas", "Villefranche-sur-Saône", "the Boston area". */
export function placeNameAt(text: string, from: number, to: number): PlaceName | undefined {
  const words = wordsAfter(text, from, to, 12);
  let first = 0;
  while (first < 2 && /^(?:the|our|downtown|central|greater|its|der|die|la|l)$/.test(words[first]?.text ?? '')) first++;
  // A street comes first in an address; the town is what follows its comma.
  const street =
    /^[\s]{0,3}\d{1,5}\s[^,;.\n]{3,40}[,\n·]\s{0,20}(?:(?:suite|floor|unit|\d)[^,\n]{0,20},\s{0,3})?/i.exec(
      text.slice(from, Math.min(to, from + 120)),
    );
  if (street !== null) return placeNameAt(text, from + street[0].length, to);
  const opening = words[first];
  if (opening === undefined || opening.start - from > 30) return undefined;
  let last = -1;
  let commas = 0;
  for (let index = first; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (index > first) {
      if (/[.;:|()"”“•?!\t]|\n\s*\n/.test(word.gap) && !/^\.\s?$/.test(word.gap)) break;
      if (/^\./.test(word.gap) && !/^(?:St|Ft|Mt|D|U|N|S|E|W)$/.test(words[index - 1]?.text ?? '')) break;
      if (word.gap.includes(',') && ++commas > 3) break;
    }
    const lower = word.text.toLowerCase();
    if (index > first && (JOINERS.has(lower) || lower === 'or')) {
      const next = words[index + 1];
      if (next === undefined || !/^\p{Lu}/u.test(next.text) || /[.;:()]/.test(next.gap) || NEVER.test(next.text)) break;
      continue;
    }
    if (index > first && AREA.test(word.text) && !word.gap.includes(',')) {
      last = index;
      break;
    }
    if (!/^\p{Lu}/u.test(word.text) || NEVER.test(word.text)) break;
    if (/\d/.test(word.text) && index > first) break;
    last = index;
  }
  const end = words[last];
  if (end === undefined || last < first) return undefined;
  const own = text.slice(opening.start, end.end);
  if (own.length < 2 || own.length > 90 || !/[A-Za-zÀ-ÖØ-ž]{2}/.test(own)) return undefined;
  const parts = own.toLowerCase().split(/\s*,\s*|\s+area$/);
  return { start: opening.start, end: end.end, text: own, known: parts.some((part) => KNOWN.has(part.trim())) };
}
