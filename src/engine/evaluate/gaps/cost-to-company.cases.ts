import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [{ field: 'baseSalary', amount: 2400000, currency: 'INR', period: 'year', costToCompany: true }],
    expect: 'vague',
  },
  { facts: [{ field: 'baseSalary', amount: 2400000, currency: 'INR', period: 'year' }], expect: 'nothing' },
  {
    facts: [
      { field: 'baseSalary', amount: 2400000, currency: 'INR', period: 'year' },
      { field: 'baseSalary', amount: 2900000, currency: 'INR', period: 'year', costToCompany: true },
    ],
    expect: 'nothing',
  },
];
