import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'signOnBonus', amount: 8000, currency: 'USD' },
    ],
    expect: 'absent',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'signOnBonus', amount: 8000, currency: 'USD', clawbackMonths: 12 },
    ],
    expect: 'nothing',
  },
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' }], expect: 'nothing' },
];
