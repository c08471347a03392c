import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Little time to exercise options after leaving. */
export const exerciseWindow: WatchRule = {
  id: 'exercise-window',
  field: 'equity',
  find({ offer }) {
    const fact = offer.of('equity').find((one) => one.exerciseWindowDays !== undefined && one.exerciseWindowDays <= 90);
    if (fact === undefined) return undefined;
    return {
      title: `${fact.exerciseWindowDays} days to exercise after leaving`,
      why: 'Vested options lapse unless you pay the strike, and possibly tax, within that time.',
      question: 'Could the time to exercise after leaving be longer, for example some years?',
      weight: 36,
      ...placeOf(fact),
    };
  },
};
