import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'retentionBonus', amount: 15000, currency: 'USD' },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'retentionBonus', amount: 15000, currency: 'USD', afterMonths: 18 },
    ],
    expect: 'nothing',
  },
];
