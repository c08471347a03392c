import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Nothing said about a bonus. */
export const bonusAbsent: GapRule = {
  id: 'bonus-absent',
  field: 'targetBonus',
  find(offer) {
    if (!offer.absent('targetBonus') || offer.has('commission') || offer.has('thirteenthSalary')) return undefined;
    if (offer.publicEmployer || offer.of('baseSalary').some((fact) => fact.period === 'hour')) return undefined;
    return {
      state: 'absent',
      label: 'Bonus',
      question: 'The letter does not mention a bonus. Is the role eligible for one, and at which target?',
      weight: 34,
    };
  },
};
