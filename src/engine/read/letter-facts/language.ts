import type { Reading } from '#domain/reading.ts';
import type { Unit } from '#engine/read/context.ts';

const list = (words: string) => new Set(words.split(' '));

/** Small words that one of the languages uses all the time and the others hardly ever. */
const SMALL_WORDS: Readonly<Record<'en' | 'de' | 'fr' | 'es', ReadonlySet<string>>> = {
  en: list('the and of to you your we our will be is are with for this that as by or any at in'),
  de: list(
    'der die das und sie ihr ihre ihnen wir mit für von zu den dem des ein eine wird ist im zum nach auf nicht bei',
  ),
  fr: list('le la les des et vous votre nous du une un est pour dans avec sur au aux que par sera vos'),
  es: list('el la los las del y usted su nos una un es para con por que en al tu te será sus'),
};
/** Function words of other languages, so that Dutch or Italian is not taken for one of the four. */
const OTHER = list(
  'het een van wij je uw zijn voor bij naar niet met il della dei gli sono che och att är på av não você uma os da em ao på og til med er det',
);
/** The languages each word belongs to. */
const USED_BY = new Map<string, (Reading['language'] | 'other')[]>();
for (const [language, words] of [...Object.entries(SMALL_WORDS), ['other', OTHER] as const]) {
  for (const word of words)
    USED_BY.set(word, [...(USED_BY.get(word) ?? []), language as Reading['language'] | 'other']);
}
const MOST_WORDS = 3_000;
const LEAST_HITS = 4;

/** The language most small words belong to; English when there are hardly any words at all. */
export function languageOf(units: readonly Unit[]): Reading['language'] {
  const hits = { en: 0, de: 0, fr: 0, es: 0, other: 0 };
  let seen = 0;
  for (const unit of units) {
    for (const word of unit.plain.split(/[^a-zß-ž]+/)) {
      if (++seen > MOST_WORDS) break;
      for (const language of USED_BY.get(word) ?? []) hits[language]++;
    }
    if (seen > MOST_WORDS) break;
  }
  const ranked = (['en', 'de', 'fr', 'es', 'other'] as const).toSorted((a, b) => hits[b] - hits[a]);
  const [best = 'en'] = ranked;
  return hits[best] < LEAST_HITS ? (hits.de + hits.fr + hits.es > hits.en ? best : 'en') : best;
}
