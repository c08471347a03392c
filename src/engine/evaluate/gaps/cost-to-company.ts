import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Cost to company without its split. */
export const costToCompany: GapRule = {
  id: 'cost-to-company',
  field: 'baseSalary',
  find(offer) {
    const pay = offer.of('baseSalary');
    if (
      !pay.some((fact) => fact.costToCompany === true) ||
      pay.some((fact) => fact.amount !== undefined && fact.costToCompany !== true)
    )
      return undefined;
    return {
      state: 'vague',
      label: 'Split of the cost to company',
      question:
        'Could you share how the cost to company splits into fixed cash, variable pay, employer contributions and one-time parts?',
      weight: 60,
    };
  },
};
