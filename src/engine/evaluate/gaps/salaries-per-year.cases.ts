import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' }], country: 'ES', expect: 'absent' },
  { facts: [{ field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' }], expect: 'absent' },
  {
    facts: [
      { field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' },
      { field: 'thirteenthSalary', salaries: 14 },
    ],
    country: 'ES',
    expect: 'nothing',
  },
  {
    facts: [{ field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' }],
    country: 'IE',
    expect: 'nothing',
  },
  {
    facts: [{ field: 'baseSalary', amount: 70000, currency: 'EUR', period: 'year' }],
    country: 'ES',
    expect: 'nothing',
  },
];
