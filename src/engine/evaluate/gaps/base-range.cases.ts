import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [{ field: 'baseSalary', amount: 61000, maxAmount: 74000, currency: 'USD', period: 'year' }],
    expect: 'vague',
  },
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' }], expect: 'nothing' },
];
