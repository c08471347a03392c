import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 9000 },
    ],
    expect: 'absent',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 9000, exerciseWindowDays: 90 },
    ],
    expect: 'nothing',
  },
];
