import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'GBP', period: 'year' },
      { field: 'pto', days: 25 },
    ],
    expect: 'absent',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'GBP', period: 'year' },
      { field: 'pto', days: 25 },
      { field: 'holidays', days: 8 },
    ],
    expect: 'nothing',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'pto', days: 25 },
    ],
    expect: 'nothing',
  },
];
