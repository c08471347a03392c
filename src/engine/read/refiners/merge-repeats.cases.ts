import type { FieldCase } from '#engine/read/field-case.ts';

/** One figure said twice is one fact; one pay in two periods is two. */
export const field = 'baseSalary';

export const cases: readonly FieldCase[] = [
  {
    text: 'Your base salary will be $120,000 per year.\n\nSummary\nBase salary: $120,000 per year',
    gives: [{ field, amount: 120_000, period: 'year' }],
  },
  {
    text: 'Your base salary will be $10,000 per month, which is $120,000 per year.',
    gives: [
      { field, amount: 10_000, period: 'month' },
      { field, amount: 120_000, period: 'year' },
    ],
  },
  { text: 'We look forward to meeting you.', nothing: true },
  {
    text: 'Base: $90,000\n• Company bonus: 10% of base\n• Personal bonus: 10% of base',
    gives: [
      { field, amount: 90_000 },
      { field: 'targetBonus', percent: 10 },
      { field: 'targetBonus', percent: 10 },
    ],
  },
];
