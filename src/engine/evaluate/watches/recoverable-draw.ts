import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** An advance on commission that has to be earned back. */
export const recoverableDraw: WatchRule = {
  id: 'recoverable-draw',
  field: 'commission',
  find({ offer }) {
    const fact = offer.of('commission').find((one) => one.drawRecoverable === true);
    if (fact === undefined) return undefined;
    return {
      title: 'The draw is an advance',
      why: 'What commission does not cover is carried forward as a debt, possibly due on leaving.',
      question: 'Is an uncovered draw forgiven at the end of the ramp, and what happens to it if I leave?',
      weight: 46,
      ...placeOf(fact),
    };
  },
};
