import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'days off are inside the salary',
    facts: [
      { field: 'baseSalary', amount: 65000, currency: 'USD', period: 'year' },
      { field: 'pto', days: 20 },
    ],
    totals: { annualised: 65000 },
    notes: 'inside the salary',
  },
  {
    name: 'five days more than the other offer',
    facts: [
      { field: 'baseSalary', amount: 65000, currency: 'USD', period: 'year' },
      { field: 'pto', days: 25 },
    ],
    assumptions: { daysOffComparedWith: 20 },
    totals: { annualised: 66250 },
    formula: '(25 − 20) days',
  },
  {
    name: 'fewer days than the other offer',
    facts: [
      { field: 'baseSalary', amount: 65000, currency: 'USD', period: 'year' },
      { field: 'pto', days: 18 },
    ],
    assumptions: { daysOffComparedWith: 20 },
    totals: { annualised: 64500 },
  },
  {
    name: 'unlimited has no number',
    facts: [
      { field: 'baseSalary', amount: 65000, currency: 'USD', period: 'year' },
      { field: 'pto', unlimited: true },
    ],
    assumptions: { daysOffComparedWith: 20 },
    totals: { annualised: 65000 },
    asks: 'really take',
  },
];
