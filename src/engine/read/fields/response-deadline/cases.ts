import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'responseDeadline';

export const cases: readonly FieldCase[] = [
  {
    text: 'This offer expires at 5:00 p.m. Pacific Time on Friday, March 6, 2026.',
    gives: [{ field: 'responseDeadline', date: '2026-03-06', time: '5:00 p.m.' }],
  },
  {
    text: 'Please sign and return this letter no later than 12 April 2026.',
    gives: [{ field: 'responseDeadline', date: '2026-04-12' }],
  },
  {
    text: 'Kindly let us have your decision within seven days of the date of this letter.',
    gives: [{ field: 'responseDeadline', days: 7 }],
  },
  { text: 'The offer stays open for three business days.', gives: [{ field: 'responseDeadline', businessDays: 3 }] },
  { text: 'You have 48 hours to accept.', gives: [{ field: 'responseDeadline', days: 2 }] },
  {
    text: 'Could you let me know by Wednesday?',
    sentOn: '2026-05-15',
    gives: [{ field: 'responseDeadline', date: '2026-05-20' }],
  },
  { text: 'Unser Angebot gilt bis zum 15. Mai 2026.', gives: [{ field: 'responseDeadline', date: '2026-05-15' }] },
  {
    text: 'Bitte senden Sie den unterschriebenen Vertrag bis 20.06.2026 zurück.',
    gives: [{ field: 'responseDeadline', date: '2026-06-20' }],
  },
  {
    text: 'Merci de nous faire part de votre réponse avant le 30 juin 2026.',
    gives: [{ field: 'responseDeadline', date: '2026-06-30' }],
  },
  {
    text: 'La oferta es válida hasta el 9 de octubre de 2026.',
    gives: [{ field: 'responseDeadline', date: '2026-10-09' }],
  },
  { text: 'We would appreciate an answer within two weeks.', gives: [{ field: 'responseDeadline', days: 14 }] },
  {
    text: 'If we have not received your signed copy by August 21, 2026 the offer lapses.',
    gives: [{ field: 'responseDeadline', date: '2026-08-21' }],
  },
  { text: 'Please bring documents for Form I-9 within three business days of your start date.', nothing: true },
  { text: 'You must enroll in benefits within 30 days.', nothing: true },
  { text: 'If you resign within 12 months the bonus must be returned by the last day.', nothing: true },
  { text: 'Your options expire on March 1, 2036.', nothing: true },

  {
    text: 'We have extended the deadline for your answer from 3 April 2026 to 10 April 2026.',
    gives: [{ field: 'responseDeadline', date: '2026-04-10' }],
  },
  {
    text: 'If you do not accept within 5 working days we will take it that you are not interested.',
    gives: [{ field: 'responseDeadline', businessDays: 5 }],
  },
  {
    text: 'Please get back to me by end of next week.',
    sentOn: '2026-05-20',
    gives: [{ field: 'responseDeadline', date: '2026-05-29' }],
  },
  {
    text: 'Bitte geben Sie uns innerhalb von 14 Tagen Bescheid, ob Sie das Angebot annehmen.',
    gives: [{ field: 'responseDeadline', days: 14 }],
  },
  { text: 'Vous disposez de 15 jours pour nous répondre.', gives: [{ field: 'responseDeadline', days: 15 }] },
  { text: 'I can give you a week to decide.', gives: [{ field: 'responseDeadline', days: 7 }] },
  { text: 'Return the completed tax forms by October 2, 2026.', nothing: true },
  {
    text: 'Tell me yes by Thursday and I will send the papers.',
    sentOn: '2026-02-02',
    gives: [{ field: 'responseDeadline', date: '2026-02-05' }],
  },
  {
    text: "Offer's good through 2/13.",
    sentOn: '2026-02-02',
    gives: [{ field: 'responseDeadline', date: '2026-02-13' }],
  },
  { text: 'Vertragsangebot | gültig 14 Tage', gives: [{ field: 'responseDeadline', days: 14 }] },
  {
    text: 'Can you let me know by the 29th?',
    sentOn: '2026-05-20',
    gives: [{ field: 'responseDeadline', date: '2026-05-29' }],
  },
  { text: 'Sign by | 31 July 2026', gives: [{ field: 'responseDeadline', date: '2026-07-31' }] },
];
