const ORDINALS: readonly string[] = [
  'first|1st|erste[nrsm]?|premier|première|primer[oa]?',
  'second|2nd|zweite[nrsm]?|deuxième|segund[oa]',
  'third|3rd|dritte[nrsm]?|troisième|tercer[oa]?',
  'fourth|4th|vierte[nrsm]?|quatrième|cuart[oa]',
  'fifth|5th|fünfte[nrsm]?|cinquième|quint[oa]',
  'sixth|6th',
  'seventh|7th',
  'eighth|8th',
  'ninth|9th',
  'tenth|10th',
];

/** Alternation of ordinal words for use in a pattern ("first", "2nd", "dritten"). */
export const ORDINAL = ORDINALS.join('|');

/** 1 for "first", 4 for "4th"; undefined for other words. */
export function ordinalValue(word: string): number | undefined {
  const index = ORDINALS.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(word));
  return index < 0 ? undefined : index + 1;
}
