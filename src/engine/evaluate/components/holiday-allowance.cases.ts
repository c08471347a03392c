import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'eight percent on a monthly figure',
    facts: [
      { field: 'baseSalary', amount: 4000, currency: 'EUR', period: 'month' },
      { field: 'holidayAllowance', percent: 8, included: false },
    ],
    totals: { annualised: 51840 },
  },
  {
    name: 'inside the figure',
    facts: [
      { field: 'baseSalary', amount: 4320, currency: 'EUR', period: 'month' },
      { field: 'holidayAllowance', percent: 8, included: true },
    ],
    totals: { annualised: 51840 },
  },
  {
    name: 'unclear beside a yearly figure',
    facts: [
      { field: 'baseSalary', amount: 52000, currency: 'EUR', period: 'year' },
      { field: 'holidayAllowance', percent: 8 },
    ],
    totals: { annualised: 52000 },
    asks: 'holiday allowance',
  },
];
