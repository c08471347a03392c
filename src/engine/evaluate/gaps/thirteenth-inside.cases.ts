import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'EUR', period: 'year' },
      { field: 'thirteenthSalary', salaries: 1 },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' },
      { field: 'thirteenthSalary', salaries: 1 },
    ],
    expect: 'nothing',
  },
];
