import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

const AT_WILL =
  /\b(?:discretion|discretionary|may be (?:paid|awarded)|no guarantee|not guaranteed|im ermessen|freiwillig)\b/i;

/** A bonus that rests on the employer's will or has no figure. */
export const bonusDiscretion: WatchRule = {
  id: 'bonus-discretion',
  field: 'targetBonus',
  find({ offer }) {
    const fact = offer
      .of('targetBonus')
      .find((one) => one.nature === 'discretionary' || AT_WILL.test(one.quote ?? '') || one.stated === 'unspecified');
    if (fact === undefined || fact.nature === 'guaranteed') return undefined;
    const named = fact.percent !== undefined || fact.amount !== undefined;
    return {
      title: named ? 'The bonus is at their discretion' : 'A bonus without a figure',
      why: named
        ? 'A target at their discretion can be paid at any size, or not at all. It is not in the guaranteed total.'
        : 'Without a target there is nothing to hold on to. It counts as nothing until a figure is named.',
      question: 'What was the payout in the last three years as a share of target, and who decides on it?',
      weight: named ? 38 : 45,
      ...placeOf(fact),
    };
  },
};
