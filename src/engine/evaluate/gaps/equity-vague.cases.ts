import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', stated: 'unspecified' },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', vestYears: 4 },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', shares: 900 },
    ],
    expect: 'nothing',
  },
];
