import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'relocation', amount: 6000, currency: 'USD' },
    ],
    expect: 'absent',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'relocation', amount: 6000, currency: 'USD', grossedUp: true },
    ],
    expect: 'nothing',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'EUR', period: 'year' },
      { field: 'relocation', amount: 6000, currency: 'EUR' },
    ],
    expect: 'nothing',
  },
];
