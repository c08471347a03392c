import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Inventions belong to the employer. */
export const inventions: WatchRule = {
  id: 'inventions',
  field: 'ipAssignment',
  find({ offer }) {
    const fact = offer.of('ipAssignment')[0];
    if (fact === undefined) return undefined;
    return {
      title: 'Inventions go to the employer',
      why: 'What you make may belong to them, at times also in your own hours. A list of earlier work keeps that yours.',
      question: 'Where do I list earlier inventions and side projects, and is work in my own time left out?',
      weight: 31,
      ...placeOf(fact),
    };
  },
};
