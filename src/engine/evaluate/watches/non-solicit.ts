import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A bar on winning over clients or colleagues. */
export const nonSolicit: WatchRule = {
  id: 'non-solicit',
  field: 'nonSolicit',
  find({ offer }) {
    const fact = offer.of('nonSolicit')[0];
    if (fact === undefined) return undefined;
    return {
      title: fact.months === undefined ? 'Non-solicit' : `Non-solicit of ${fact.months} months`,
      why: 'After leaving you could not approach clients or colleagues for a time. In sales or services that can weigh as much as a non-compete.',
      question: 'Does it cover only clients I worked with, and for how long?',
      weight: 34,
      ...placeOf(fact),
    };
  },
};
