import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'ipAssignment';

export const cases: readonly FieldCase[] = [
  {
    text: 'You assign to the Company all inventions that you make during your employment.',
    gives: [{ field: 'ipAssignment' }],
  },
  { text: 'You will sign our Proprietary Information and Inventions Agreement.', gives: [{ field: 'ipAssignment' }] },
  { text: 'Alle Arbeitsergebnisse stehen ausschließlich dem Arbeitgeber zu.', gives: [{ field: 'ipAssignment' }] },
  { text: 'You may not assign this agreement to anybody else.', nothing: true },
  { text: 'Do not bring intellectual property of your former employer.', nothing: true },
];
