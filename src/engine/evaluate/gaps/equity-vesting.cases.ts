import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', shares: 900 },
    ],
    expect: 'absent',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', shares: 900, vestYears: 4 },
    ],
    expect: 'nothing',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', stated: 'unspecified' },
    ],
    expect: 'nothing',
  },
];
