import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'manager';

export const cases: readonly FieldCase[] = [
  {
    text: 'You will report directly to Ines Calder, Head of Platform.',
    gives: [{ field: 'manager', text: 'Ines Calder, Head of Platform' }],
  },
  {
    text: 'You will report to the Chief Operating Officer.',
    gives: [{ field: 'manager', text: 'Chief Operating Officer' }],
  },
  {
    text: 'Reporting to: Director, Field Services\nBase: $90,000',
    gives: [{ field: 'manager', text: 'Director, Field Services' }],
  },
  { text: 'Your manager will be Petra Holm.', gives: [{ field: 'manager', text: 'Petra Holm' }] },
  { text: 'The employees who report to Finance are paid weekly.', nothing: true },
  { text: 'You are required to report to work at 8 am.', nothing: true },
];
