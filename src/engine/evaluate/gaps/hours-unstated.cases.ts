import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'baseSalary', amount: 31.5, currency: 'USD', period: 'hour' }], expect: 'absent' },
  {
    facts: [
      { field: 'baseSalary', amount: 31.5, currency: 'USD', period: 'hour' },
      { field: 'workingHours', hoursPerWeek: 36 },
    ],
    expect: 'nothing',
  },
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' }], expect: 'nothing' },
];
