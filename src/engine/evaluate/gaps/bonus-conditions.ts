import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A target without its terms: results, first year, pay date. */
export const bonusConditions: GapRule = {
  id: 'bonus-conditions',
  field: 'targetBonus',
  find(offer) {
    const target = offer
      .of('targetBonus')
      .find((fact) => (fact.percent !== undefined || fact.amount !== undefined) && fact.nature !== 'guaranteed');
    if (target === undefined || target.proRated !== undefined) return undefined;
    return {
      state: 'vague',
      label: 'Bonus terms',
      question:
        'What is the bonus paid on, is it pro-rated in the first year, and must one be employed on the pay date?',
      weight: 22,
    };
  },
};
