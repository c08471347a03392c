import type { FieldCase } from '#engine/read/field-case.ts';

/** In a revised letter only the figures that stand now are facts. */
export const field = 'baseSalary';

const pays = (amount: number) => [{ field, amount }] as const;

export const cases: readonly FieldCase[] = [
  { text: 'We have raised your base salary from $90,000 to $96,000 per year.', gives: pays(96_000) },
  { text: 'Your base salary will be $101,000 per year (was $94,000).', gives: pays(101_000) },
  { text: 'Your base salary is now $88,000 per year instead of $82,000.', gives: pays(88_000) },
  { text: 'Base salary: $70,000 → $76,500 per year', gives: pays(76_500) },
  {
    text: 'Your base salary will be $84,000 per year. If the role is regraded next year, the base salary would be $92,000 per year.',
    gives: pays(84_000),
  },
  { text: 'Your base salary will be reviewed each year.', nothing: true },
];
