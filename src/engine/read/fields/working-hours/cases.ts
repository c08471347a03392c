import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'workingHours';

export const cases: readonly FieldCase[] = [
  { text: 'Hours: 30 hours per week, Monday to Thursday', gives: [{ field, hoursPerWeek: 30 }] },
  { text: 'Die wöchentliche Arbeitszeit beträgt 42 Stunden.', gives: [{ field, hoursPerWeek: 42 }] },
  { text: 'The appointment is 0.8 FTE.', gives: [{ field, ftePercent: 80 }] },
  { text: 'Pensum: 60 % (25.2 Stunden pro Woche)', gives: [{ field, hoursPerWeek: 25.2, ftePercent: 60 }] },
  { text: 'La durée du travail est de 35 heures par semaine.', gives: [{ field, hoursPerWeek: 35 }] },
  { text: 'Overtime is paid after 40 hours in a week.', nothing: true },
  { text: 'Please reply within 48 hours.', nothing: true },
];
