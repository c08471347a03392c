import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A sign-on bonus without its repayment terms. */
export const signOnRepayment: GapRule = {
  id: 'sign-on-repayment',
  field: 'signOnBonus',
  find(offer) {
    const open = offer.of('signOnBonus').some((fact) => fact.amount !== undefined && fact.clawbackMonths === undefined);
    if (!open) return undefined;
    return {
      state: 'absent',
      label: 'Repayment of the sign-on',
      question: 'When is the sign-on bonus paid, and would any of it have to be repaid if I left early?',
      weight: 21,
    };
  },
};
