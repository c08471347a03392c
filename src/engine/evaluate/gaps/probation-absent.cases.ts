import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'GBP', period: 'year' }], expect: 'absent' },
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' }], expect: 'nothing' },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'GBP', period: 'year' },
      { field: 'probation', months: 6 },
    ],
    expect: 'nothing',
  },
];
