import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A notice period over three months. */
export const longNotice: WatchRule = {
  id: 'long-notice',
  field: 'noticePeriod',
  find({ offer }) {
    const fact = offer
      .of('noticePeriod')
      .find((one) => (one.months ?? 0) > 3 || (one.weeks ?? 0) > 13 || (one.days ?? 0) >= 90);
    if (fact === undefined) return undefined;
    return {
      title: 'Long notice period',
      why: 'It protects you from a sudden end and also makes the next change of job slow.',
      question: 'Does the same notice apply to both sides, and can it be bought out?',
      weight: 22,
      ...placeOf(fact),
    };
  },
};
