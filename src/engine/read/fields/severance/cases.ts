import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'severance';

export const cases: readonly FieldCase[] = [
  {
    text: 'If we end your employment without cause, we will continue to pay your base salary for a period of nine (9) months and, in the event of a change in control, for eighteen (18) months. Notice is two weeks.',
    gives: [
      { field, months: 9 },
      { field, months: 18 },
    ],
  },
  {
    text: 'You will be entitled to four weeks of pay for each year of service as severance, up to a maximum of 26 weeks.',
    gives: [{ field, weeks: 26 }],
  },
  {
    text: 'If your employment is terminated without Cause, you will receive an amount equal to 1.5 times the sum of your base salary and target bonus, and COBRA premiums for 12 months.',
    gives: [{ field, months: 18 }],
  },
  { text: 'Base Salary: $120,000\nSeverance: 3 months', gives: [{ field, months: 3 }] },
  {
    text: 'Upon a termination without cause you receive severance of one year’s base salary.',
    gives: [{ field, months: 12 }],
  },
  {
    text: 'Should you be terminated other than for cause you will receive a payment of $75,000.',
    gives: [{ field, amount: 75000, currency: 'USD' }],
  },
  { text: 'You are eligible for severance under the plan for executives.', gives: [{ field, stated: 'unspecified' }] },
  { text: 'Either party may terminate with three months notice.', nothing: true },
  { text: 'If you are terminated, you may exercise vested options within 12 months.', nothing: true },
  { text: 'Your base salary is $90,000 for the first 12 months.', nothing: true },
  {
    text: "If your job is eliminated we pay you 60 days' salary.",
    gives: [{ field: 'severance', months: 2 }],
  },
];
