import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'sickLeave';

export const cases: readonly FieldCase[] = [
  { text: 'You also receive 8 paid sick days per year.', gives: [{ field: 'sickLeave', days: 8 }] },
  { text: 'Sick leave: 1 day per month.', gives: [{ field: 'sickLeave', days: 12 }] },
  {
    text: 'Medical leave of 14 days and hospitalisation leave of 60 days apply.',
    gives: [
      { field: 'sickLeave', days: 14 },
      { field: 'sickLeave', days: 60 },
    ],
  },
  { text: 'A medical certificate is needed from the third day of absence.', nothing: true },
  { text: 'You get 20 days of vacation.', nothing: true },

  { text: 'Benefits: 80 hours vacation, 40 hours sick', gives: [{ field: 'sickLeave', days: 5 }] },
  { text: 'You are not entitled to sick pay.', nothing: true, excluded: ['sickLeave'] },
];
