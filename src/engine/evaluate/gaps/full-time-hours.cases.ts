import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [{ field: 'baseSalary', amount: 31000, currency: 'GBP', period: 'year', fullTimeEquivalent: true }],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 31000, currency: 'GBP', period: 'year', fullTimeEquivalent: true },
      { field: 'workingHours', ftePercent: 60 },
    ],
    expect: 'nothing',
  },
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'GBP', period: 'year' }], expect: 'nothing' },
];
