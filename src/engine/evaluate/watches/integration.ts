import { placeIn, placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

const CLAUSE =
  /\b(?:supersedes? (?:all|any)|entire (?:agreement|understanding)|replaces? (?:all|any) (?:prior|previous|earlier))\b/i;

/** A clause that only what is written counts. */
export const integration: WatchRule = {
  id: 'integration',
  field: 'integration',
  find({ offer, text }) {
    const fact = offer.of('integration')[0];
    const place = fact === undefined ? placeIn(text, CLAUSE) : placeOf(fact);
    if (place === undefined) return undefined;
    return {
      title: 'Only what is written counts',
      why: 'The letter replaces everything said before it. A promise from a call is worth something only once it stands here.',
      question: 'Could you add what we agreed in conversation to the letter?',
      weight: 35,
      ...place,
    };
  },
};
