import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Commission without the variable part or the total. */
export const commissionVague: GapRule = {
  id: 'commission-vague',
  field: 'commission',
  find(offer) {
    if (!offer.has('commission')) return undefined;
    if (
      offer
        .of('commission')
        .some((fact) => fact.ote !== undefined || (fact.amount !== undefined && fact.drawRecoverable === undefined))
    )
      return undefined;
    return {
      state: 'vague',
      label: 'Variable pay at quota',
      question: 'What is the variable pay at full quota, and how is the commission worked out?',
      weight: 60,
    };
  },
};
