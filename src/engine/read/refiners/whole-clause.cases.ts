import type { FieldCase } from '#engine/read/field-case.ts';

/** A quote is the clause that states the fact, and no other. */
export const field = 'targetBonus';

export const cases: readonly FieldCase[] = [
  {
    text: 'Your salary is $80,000 per year, and you have a target bonus of 12% of base salary.',
    gives: [{ field, percent: 12, quote: 'you have a target bonus of 12% of base salary.' }],
  },
  {
    text: '• Pay: $80,000\n• Bonus: 12%; dental and vision',
    gives: [{ field, percent: 12, quote: 'Bonus: 12%' }],
  },
  { text: 'We look forward to meeting you.', nothing: true },
];
