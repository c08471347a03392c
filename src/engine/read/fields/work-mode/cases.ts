import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'workMode';

export const cases: readonly FieldCase[] = [
  { text: 'This is a fully remote position.', gives: [{ field: 'workMode', text: 'remote' }] },
  { text: 'Location: Remote (anywhere in the EU)', gives: [{ field: 'workMode', text: 'remote' }] },
  { text: 'You will work from home.', gives: [{ field: 'workMode', text: 'remote' }] },
  { text: 'We are in the office two days a week.', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'Up to three days of remote work per week are fine.', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'Sie arbeiten an zwei Tagen im Homeoffice.', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'Vous pourrez télétravailler deux jours par semaine.', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'Modalidad híbrida: dos días de teletrabajo por semana.', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'The role is on-site, five days a week.', gives: [{ field: 'workMode', text: 'onsite' }] },
  { text: 'Die Arbeit im Homeoffice ist nicht gestattet.', gives: [{ field: 'workMode', text: 'onsite' }] },
  { text: 'You get remote access to the payroll portal.', nothing: true },
  { text: 'Our home office in Omaha approves all expenses.', nothing: true },
  { text: 'Your hours are 9 to 5, Monday to Friday.', nothing: true },
  { text: 'Setup: 3 days WFO, rest from home', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'Where: Ghent (office Mon + Thu, other days at home)', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'You may work from home on Tuesdays.', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'Arbeitsmodell: 40 % mobil', gives: [{ field: 'workMode', text: 'hybrid' }] },
  { text: 'RTO: office all 5 days', gives: [{ field: 'workMode', text: 'onsite' }] },
  { text: 'You will hear from us on Friday about your badge for the office.', nothing: true },
];
