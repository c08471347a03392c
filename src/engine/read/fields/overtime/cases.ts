import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'overtime';

export const cases: readonly FieldCase[] = [
  { text: 'FLSA status: Exempt', gives: [{ field, exempt: true }] },
  { text: 'This is an exempt position.', gives: [{ field, exempt: true }] },
  { text: 'You are non-exempt and paid bi-weekly.', gives: [{ field, exempt: false }] },
  { text: 'Overtime is paid at one and one-half times your regular rate.', gives: [{ field, exempt: false }] },
  { text: 'Überstunden sind mit dem Gehalt abgegolten.', gives: [{ field, exempt: true }] },
  { text: 'The award is exempt from Section 409A.', nothing: true },
  { text: 'Your hours are nine to five.', nothing: true },
];
