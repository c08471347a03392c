import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'baseSalary', amount: 1800000, currency: 'INR', period: 'year', costToCompany: true }],
    expect: true,
  },
  { facts: [{ field: 'baseSalary', amount: 1800000, currency: 'INR', period: 'year' }], expect: false },
];
