import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  { sign: 'employed', holds: ['Your payslip is here.', 'Ihre Beförderung.'], not: ['Your parcel is here.'] },
  {
    sign: 'employed-plainly',
    holds: ['Your promotion takes effect, effective 1 May.', 'Please sign the amendment to your contract.'],
    not: ['Please sign the contract.', 'Thank you for your time.'],
  },
  {
    sign: 'thanks-for-work',
    holds: ['Thank you for all your hard work.', 'In recognition of your work.'],
    not: ['Thank you for your time.'],
  },
  {
    sign: 'thanks-for-offer',
    holds: ['Thank you for the offer.', 'Vielen Dank für Ihr Angebot.'],
    not: ['Thank you for your time.'],
  },
  {
    sign: 'candidate',
    holds: ['I am happy to accept.', 'Would you be able to go to 64,000?', 'My notice period is a month.'],
    not: ['Please tell us whether you accept.', 'You can start in May.'],
  },
  {
    sign: 'asks-friend',
    holds: ['Should I take it?', 'I got my offer, is that normal?'],
    not: ['You should take it.'],
  },
  {
    sign: 'third-person',
    holds: [
      'We made her an offer of 60: offer him the same.',
      'She has accepted our offer.',
      'The candidate has signed.',
    ],
    not: ['We make you an offer.'],
  },
  { sign: 'to-many', holds: ['Dear all,\nnews', 'Hi team,\nnews'], not: ['Dear Ana,\nall is well'] },
  {
    sign: 'passes-on',
    holds: ['From: Placement Cell <tpo@college.example>\nThe results are here.', 'I am passing this on.'],
    not: ['The results are here.'],
  },
  { sign: 'robot', holds: ['From: X <no-reply@x.example>\nHi'], not: ['From: Ana <ana@x.example>\nHi'] },
  { sign: 'business-sender', holds: ['From: X Bank <offers@x.example>\nHi'], not: ['From: Ana <ana@x.example>\nHi'] },
  { sign: 'hiring-sender', holds: ['From: X <careers@x.example>\nHi'], not: ['From: Ana <ana@x.example>\nHi'] },
  { sign: 'private-sender', holds: ['From: Ana <ana@gmail.com>\nHi'], not: ['From: Ana <ana@x.example>\nHi'] },
];
