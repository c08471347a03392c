import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', maxPercent: 25 },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 15, maxPercent: 30 },
    ],
    expect: 'nothing',
  },
];
