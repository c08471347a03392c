import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'baseSalary', amount: 24, currency: 'USD', period: 'hour' }], expect: 'absent' },
  {
    facts: [
      { field: 'baseSalary', amount: 24, currency: 'USD', period: 'hour' },
      { field: 'overtime', exempt: false },
    ],
    expect: 'nothing',
  },
  { facts: [{ field: 'baseSalary', amount: 140000, currency: 'USD', period: 'year' }], expect: 'nothing' },
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'EUR', period: 'year' }], expect: 'nothing' },
];
