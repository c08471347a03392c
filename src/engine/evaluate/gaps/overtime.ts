import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Hourly or modest US pay without a word on overtime. */
export const overtime: GapRule = {
  id: 'overtime',
  field: 'overtime',
  find(offer) {
    if (!offer.inside('US') || !offer.absent('overtime')) return undefined;
    const hourly = offer.of('baseSalary').some((fact) => fact.period === 'hour');
    if (!hourly && (offer.base === undefined || offer.base > 60_000)) return undefined;
    return {
      state: 'absent',
      label: 'Overtime',
      question: 'Is the role exempt or non-exempt, and how is overtime paid?',
      weight: 16,
    };
  },
};
