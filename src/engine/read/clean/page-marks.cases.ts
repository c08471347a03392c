import type { FieldCase } from '#engine/read/field-case.ts';

/** Page breaks and invisible characters within sentences and figures. */
export const field = 'baseSalary';

const pays = (amount: number) => [{ field, amount, currency: 'USD', period: 'year' }] as const;

export const cases: readonly FieldCase[] = [
  {
    text: 'Your base salary will be at the rate of\n\n\n\nPage 1 of 3\n\n\n\n$91,500 per year, paid monthly.',
    gives: pays(91_500),
  },
  { text: 'Your base salary will be $1\u200b12,\u200b000 per year.', gives: pays(112_000) },
  { text: 'Your base\u00ad salary\u200e will be $99,000 per\u00a0year.', gives: pays(99_000) },
  {
    text: 'We expect you to start with an annual base salary\n<PAGE>   2\n\nMs. T. Roe\nPage 2\n\n\nof $76,000.',
    gives: pays(76_000),
  },
  { text: 'Your base salary will be $131,\n<PAGE>   2\n\nMr. T. Roe\nPage 2\n\n500 per year.', gives: pays(131_500) },
];
