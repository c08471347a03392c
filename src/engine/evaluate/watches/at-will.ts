import { placeIn, placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

const CLAUSE = /\bat[- ]will\b/i;

/** Either side may end the job at any time. */
export const atWill: WatchRule = {
  id: 'at-will',
  field: 'atWill',
  find({ offer, text }) {
    const fact = offer.of('atWill')[0];
    const place = fact === undefined ? placeIn(text, CLAUSE) : placeOf(fact);
    if (place === undefined) return undefined;
    return {
      title: 'Employment at will',
      why: 'Usual in most US letters. Either side can end the job at any time, so notice and severance exist only if they are written.',
      question: 'Is there notice or severance if the company ends the job without cause?',
      weight: offer.has('severance') ? 10 : 18,
      ...place,
    };
  },
};
