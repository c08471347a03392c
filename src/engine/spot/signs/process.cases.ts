import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  { sign: 'interview', holds: ['Your interview is at ten.'], not: ['Your train is at ten.'] },
  {
    sign: 'invites',
    holds: ['We would like to invite you to an interview.', 'Please pick a time slot.'],
    not: ['We would like to invite you to join our team.'],
  },
  {
    sign: 'undecided',
    holds: ['Before we decide, we would like your salary expectations.', 'You are one of three candidates.'],
    not: ['We have decided.'],
  },
  { sign: 'applied', holds: ['Your application is here.'], not: ['Your parcel is here.'] },
  {
    sign: 'receipt',
    holds: ['Thank you for applying.', 'We have received your application.'],
    not: ['Thank you for coming.'],
  },
  {
    sign: 'rejects',
    holds: ['We chose another candidate.', 'Unfortunately you were not selected for the job.'],
    not: ['We chose you.', 'You have not signed yet.'],
  },
  { sign: 'sorry', holds: ['Unfortunately it rains.', 'Leider regnet es.'], not: ['It rains.'] },
  {
    sign: 'gone',
    holds: [
      'The offer has been withdrawn.',
      'I am sorry to tell you that the offer is withdrawn.',
      'We are pulling the offer.',
    ],
    not: ['Ask whether the offer is withdrawn.', 'The new letter replaces the old one, which is void.'],
  },
  { sign: 'refers', holds: ['We need two references.'], not: ['We need two chairs.'] },
  {
    sign: 'verifies',
    holds: ['Orrin Ltd has asked us to check you.', 'To whom it may concern'],
    not: ['We would like to check the oven.'],
  },
  { sign: 'onboard', holds: ['Your orientation is on Monday.'], not: ['Your train is on Monday.'] },
  {
    sign: 'after-yes',
    holds: ['Thank you for accepting.', 'We are glad that you accepted.', 'All parties have signed: fully signed.'],
    not: ['If you have signed, tell us.', 'Please accept.'],
  },
  { sign: 'selling', holds: ['I saw your profile.'], not: ['I saw your dog.'] },
  {
    sign: 'cold',
    holds: ['I came across your profile.', 'Would you be open to a quick chat?', 'We are looking for an engineer.'],
    not: ['We look at the sea.'],
  },
];
