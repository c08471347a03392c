import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'level';

export const cases: readonly FieldCase[] = [
  { text: 'Level: L5\nBase: $180,000', gives: [{ field: 'level', text: 'L5' }] },
  { text: 'You will join at Grade 7 of our pay scale.', gives: [{ field: 'level', text: 'Grade 7' }] },
  { text: 'Title/Level: Data Engineer (IC4)', gives: [{ field: 'level', text: 'IC4' }] },
  { text: 'Sie werden in die Entgeltgruppe E13 eingruppiert.', gives: [{ field: 'level', text: 'Entgeltgruppe E13' }] },
  { text: 'The bonus is at target level of 12%.', nothing: true },
  { text: 'You will work with people at every level.', nothing: true },
];
