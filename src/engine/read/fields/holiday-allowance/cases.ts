import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'holidayAllowance';

export const cases: readonly FieldCase[] = [
  { text: 'Your gross monthly salary is €4,650, excluding 8% holiday allowance.', gives: [{ field, percent: 8 }] },
  { text: 'Salary: €62,000 per year, including 8% holiday allowance.', gives: [{ field, percent: 8, included: true }] },
  { text: 'You receive an annual holiday allowance, paid in May.', gives: [{ field, stated: 'unspecified' }] },
  { text: 'You receive 25 days of holiday and an 8% bonus.', nothing: true },
  { text: 'We match 8% of your pension contributions.', nothing: true },
];
