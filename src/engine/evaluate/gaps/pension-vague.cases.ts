import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', stated: 'unspecified' },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', upToPercent: 5 },
    ],
    expect: 'vague',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 50, upToPercent: 6 },
    ],
    expect: 'nothing',
  },
];
