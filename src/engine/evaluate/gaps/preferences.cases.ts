import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', percent: 0.3 },
    ],
    expect: 'absent',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', shares: 300 },
    ],
    expect: 'nothing',
  },
];
