import type { GapCase } from '#engine/evaluate/gaps/gap-rule.ts';

export const cases: readonly GapCase[] = [
  { facts: [{ field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' }], expect: 'absent' },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 10 },
    ],
    expect: 'nothing',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'commission', ote: 140000, currency: 'USD' },
    ],
    expect: 'nothing',
  },
  {
    facts: [
      { field: 'baseSalary', amount: 58000, currency: 'USD', period: 'year' },
      { field: 'employer', text: 'Pinewood School District' },
    ],
    expect: 'nothing',
  },
];
