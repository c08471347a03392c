import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'retentionBonus';

export const cases: readonly FieldCase[] = [
  {
    text: 'Retention bonus of $7,500 payable after 24 months of continuous service.',
    gives: [{ field, amount: 7500, currency: 'USD', afterMonths: 24 }],
  },
  {
    text: "In lieu of a sign-on bonus we'll pay $25,000 on your first anniversary as a retention bonus.",
    gives: [{ field, amount: 25000, currency: 'USD' }],
  },
  { text: 'Stay bonus: €3.000 (nach der Übergabe)', gives: [{ field, amount: 3000, currency: 'EUR' }] },
  {
    text: 'Joining bonus: INR 2,00,000\nRetention Bonus: INR 3,00,000',
    gives: [{ field, amount: 300000, currency: 'INR' }],
  },
  { text: 'Data is kept under our retention policy for seven years.', nothing: true },
  { text: 'A signing bonus of $7,500 is paid on your first day.', nothing: true },
];
