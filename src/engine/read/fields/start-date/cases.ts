import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'startDate';

export const cases: readonly FieldCase[] = [
  { text: 'We would like you to join us on Monday, 4 May 2026.', gives: [{ field: 'startDate', date: '2026-05-04' }] },
  {
    text: 'Start date: 1 June 2026 (or earlier if you are free).',
    gives: [{ field: 'startDate', date: '2026-06-01' }],
  },
  {
    text: 'Your employment will commence on or about September 14, 2026.',
    gives: [{ field: 'startDate', date: '2026-09-14' }],
  },
  { text: 'Date of joining: 15-Jul-2026', gives: [{ field: 'startDate', date: '2026-07-15' }] },
  { text: 'Das Arbeitsverhältnis beginnt am 1. Oktober 2026.', gives: [{ field: 'startDate', date: '2026-10-01' }] },
  { text: 'Vous prendrez vos fonctions le 2 novembre 2026.', gives: [{ field: 'startDate', date: '2026-11-02' }] },
  { text: 'Tu incorporación será el 3 de agosto de 2026.', gives: [{ field: 'startDate', date: '2026-08-03' }] },
  {
    text: 'Effective August 3, 2026, you will be employed as Plant Manager.',
    gives: [{ field: 'startDate', date: '2026-08-03' }],
  },
  { text: 'Your start date will be mutually agreed.', gives: [{ field: 'startDate', stated: 'unspecified' }] },
  {
    text: 'We hope you can join in early March.',
    sentOn: '2026-01-12',
    gives: [{ field: 'startDate', stated: 'unspecified' }],
  },
  {
    text: 'This is a fixed-term contract from 1 February 2026 to 31 January 2027.',
    gives: [{ field: 'startDate', date: '2026-02-01' }],
  },
  { text: 'Benefits coverage begins on May 1, 2026.', nothing: true },
  { text: 'Please return the signed letter by May 1, 2026.', nothing: true },
  { text: 'Your salary rises to $120,000 per annum commencing January 1, 2027.', nothing: true },
  { text: 'Vesting begins on March 1, 2026.', nothing: true },

  {
    text: 'Please report to the Dayton plant at 7:00 a.m. on Monday, February 9, 2026.',
    gives: [{ field: 'startDate', date: '2026-02-09' }],
  },
  {
    text: 'As discussed, your start date moves from 4 May 2026 to 1 June 2026.',
    gives: [{ field: 'startDate', date: '2026-06-01' }],
  },
  {
    text: 'We look forward to welcoming you on May 18!',
    sentOn: '2026-04-02',
    gives: [{ field: 'startDate', date: '2026-05-18' }],
  },
  {
    text: 'This agreement is made effective this first day of March, 2026.',
    gives: [{ field: 'startDate', date: '2026-03-01' }],
  },
  { text: 'Your employment is for two years, ending on 30 June 2028.', nothing: true },
  {
    text: 'The commencement of your employment shall be 4 January 2027 at 8.30 am.',
    gives: [{ field: 'startDate', date: '2027-01-04' }],
  },
  {
    text: 'Your first shift would be Mon March 9.',
    sentOn: '2026-02-20',
    gives: [{ field: 'startDate', date: '2026-03-09' }],
  },
  { text: 'Stellenantritt: 1. Juni 2026', gives: [{ field: 'startDate', date: '2026-06-01' }] },
];
