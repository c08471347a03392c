import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' }], country: 'NL', expect: 'absent' },
  {
    facts: [
      { field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' },
      { field: 'holidayAllowance', percent: 8 },
    ],
    country: 'NL',
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' },
      { field: 'holidayAllowance', percent: 8, included: false },
    ],
    country: 'NL',
    expect: 'nothing',
  },
  {
    facts: [{ field: 'baseSalary', amount: 3100, currency: 'EUR', period: 'month' }],
    country: 'DE',
    expect: 'nothing',
  },
];
