import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'holidays';

export const cases: readonly FieldCase[] = [
  { text: 'We close on eleven paid company holidays each year.', gives: [{ field: 'holidays', days: 11 }] },
  { text: 'Paid holidays: 10 plus 2 floating holidays.', gives: [{ field: 'holidays', days: 12 }] },
  { text: 'You get nine public holidays and your birthday off.', gives: [{ field: 'holidays', days: 10 }] },
  { text: 'Tendrás 23 días laborables de vacaciones y 14 festivos.', gives: [{ field: 'holidays', days: 14 }] },
  {
    text: 'All statutory holidays in British Columbia are observed.',
    gives: [{ field: 'holidays', stated: 'unspecified' }],
  },
  { text: 'Work on a public holiday is paid at double time.', nothing: true },
  { text: 'The holiday party is on December 12.', nothing: true },
  {
    text: "Company holidays: New Year's Day, Memorial Day, Independence Day, Labor Day, Thanksgiving, the day after Thanksgiving and Christmas.",
    gives: [{ field: 'holidays', days: 7 }],
  },
  { text: 'The office closes early on Christmas Eve.', nothing: true },
];
