import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A maximum where a target is due. */
export const bonusMaximum: GapRule = {
  id: 'bonus-maximum',
  field: 'targetBonus',
  find(offer) {
    const open = offer
      .of('targetBonus')
      .some(
        (fact) =>
          (fact.maxPercent !== undefined || fact.maxAmount !== undefined) &&
          fact.percent === undefined &&
          fact.amount === undefined,
      );
    if (!open) return undefined;
    return {
      state: 'vague',
      label: 'Bonus target',
      question: 'The bonus is given as a maximum. What is the target, and what has usually been paid?',
      weight: 44,
    };
  },
};
