import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A retirement plan without its formula. */
export const pensionVague: GapRule = {
  id: 'pension-vague',
  field: 'retirementMatch',
  find(offer) {
    const facts = offer.of('retirementMatch');
    if (facts.length === 0 || facts.some((fact) => fact.percent !== undefined)) return undefined;
    const label = offer.inside('US') ? '401(k) match' : 'Pension contribution';
    return {
      state: 'vague',
      label,
      question:
        'What does the employer pay into the retirement plan: which rate, up to which percent of pay, and when is it mine for good?',
      weight: 22,
    };
  },
};
