import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'a 13th beside a monthly figure',
    facts: [
      { field: 'baseSalary', amount: 3000, currency: 'EUR', period: 'month' },
      { field: 'thirteenthSalary', salaries: 1 },
    ],
    totals: { annualised: 39000, guaranteedFirstYear: 39000 },
  },
  {
    name: 'fourteen in all',
    facts: [
      { field: 'baseSalary', amount: 3000, currency: 'EUR', period: 'month' },
      { field: 'thirteenthSalary', salaries: 14 },
    ],
    totals: { annualised: 42000 },
  },
  {
    name: 'not twice with instalments',
    facts: [
      { field: 'baseSalary', amount: 3000, currency: 'EUR', period: 'month', instalments: 13 },
      { field: 'thirteenthSalary', salaries: 13 },
    ],
    totals: { annualised: 39000 },
  },
  {
    name: 'inside a yearly figure',
    facts: [
      { field: 'baseSalary', amount: 52000, currency: 'EUR', period: 'year' },
      { field: 'thirteenthSalary', salaries: 13 },
    ],
    totals: { annualised: 52000 },
    asks: 'inside the yearly base',
  },
  {
    name: 'a number that cannot be',
    facts: [
      { field: 'baseSalary', amount: 3000, currency: 'EUR', period: 'month' },
      { field: 'thirteenthSalary', salaries: 40 },
    ],
    totals: { annualised: 36000 },
    notes: 'cannot be meant',
  },
];
