import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

const CUSTOMARY = ['EU', 'ES', 'PT', 'GR', 'IT', 'AT', 'DE', 'FR', 'BE', 'CH', 'LU', 'BR'];

/** A monthly figure where 13 or 14 salaries are customary, without their number. */
export const salariesPerYear: GapRule = {
  id: 'salaries-per-year',
  field: 'thirteenthSalary',
  find(offer) {
    const monthly = offer.of('baseSalary').filter((fact) => fact.period === 'month' && fact.amount !== undefined);
    const yearly = offer.of('baseSalary').some((fact) => fact.period === 'year');
    if (monthly.length === 0 || yearly || monthly.some((fact) => fact.instalments !== undefined)) return undefined;
    if (!offer.absent('thirteenthSalary') || !CUSTOMARY.some((country) => offer.inside(country))) return undefined;
    return {
      state: 'absent',
      label: 'Number of salaries a year',
      question: 'The base is given per month. In how many monthly salaries a year is it paid?',
      weight: 38,
    };
  },
};
