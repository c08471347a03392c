import type { FieldCase } from '#engine/read/field-case.ts';

/** Quoted, forwarded, hidden and struck-out text. */
export const field = 'baseSalary';

const pays = (amount: number, currency = 'USD') => [{ field, amount, currency, period: 'year' }] as const;

export const cases: readonly FieldCase[] = [
  {
    text: 'Hi Ana,\n\nWe can raise your base salary to $118,000 per year.\n\nOn Mon, 4 May 2026 at 10:02, Ana Ruiz wrote:\n> I was hoping for a base salary of $125,000 per year.',
    gives: pays(118_000),
  },
  {
    text: 'Your base salary will be $97,000 per year.\n\n-----Original Message-----\nFrom: Lee\nSent: Monday\nTo: Kim\nSubject: offer\n\nBase salary $90,000 per year.',
    gives: pays(97_000),
  },
  {
    text: 'FYI, see below.\n\n---------- Forwarded message ---------\nFrom: People Team <people@firm.example>\nDate: Tue, 5 May 2026\nSubject: Your offer\nTo: me\n\nYour base salary will be $88,000 per year.',
    gives: pays(88_000),
  },
  {
    text: 'Hallo,\n\nIhr Jahresgehalt beträgt 61.000 € brutto pro Jahr.\n\nAm 3. Mai 2026 um 9:12 schrieb Jo Berg <jo@x.example>:\n\nMein Wunsch wäre ein Jahresgehalt von 66.000 € pro Jahr.',
    gives: pays(61_000, 'EUR'),
  },
  {
    text: 'Thanks for asking.\n> Is the base salary $80,000 per year?\nYes, the base salary is $84,000 per year.',
    gives: pays(84_000),
  },
  { text: '~~Base salary: $70,000 per year~~', nothing: true },
  { text: 'Sounds good.\n\n> Your base salary will be $70,000 per year.', nothing: true },
];
