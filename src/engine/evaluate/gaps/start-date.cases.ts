import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' }], expect: 'absent' },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'startDate', stated: 'unspecified' },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'startDate', date: '2027-02-01' },
    ],
    expect: 'nothing',
  },
];
