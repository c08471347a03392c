import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'reviewDate';

export const cases: readonly FieldCase[] = [
  { text: 'Your salary will be reviewed in April each year.', gives: [{ field: 'reviewDate', text: 'april' }] },
  { text: 'A first salary review takes place after six months.', gives: [{ field: 'reviewDate', months: 6 }] },
  { text: 'Performance reviews are held annually.', gives: [{ field: 'reviewDate', text: 'annually' }] },
  { text: 'Your pay will next be reviewed on 1 January 2027.', gives: [{ field: 'reviewDate', date: '2027-01-01' }] },
  { text: 'Please review this letter within five days.', nothing: true },
  { text: 'The tenure review takes place in your sixth year.', nothing: true },
  { text: 'Nach sechs Monaten findet ein Gehaltsgespräch statt.', gives: [{ field: 'reviewDate', months: 6 }] },
];
