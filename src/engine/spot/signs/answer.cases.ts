import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'accept',
    holds: ['If you would like to accept, reply.', 'Sign and return it.'],
    not: ['Read it at leisure.'],
  },
  { sign: 'by-when', holds: ['Please answer by Friday.', 'The offer expires on 3 May.'], not: ['Please answer.'] },
  {
    sign: 'open-question',
    holds: ['Are you in?', 'Does that work for you?', 'Still with us?'],
    not: ['Is it raining?', 'The bus works again.'],
  },
  { sign: 'subject-offer', holds: ['Subject: Your offer\nHi'], not: ['Subject: Lunch\nYour offer'] },
  { sign: 'subject-job', holds: ['Subject: Baker position\nHi'], not: ['Subject: Lunch\nBaker position'] },
  {
    sign: 'subject-other',
    holds: ['Subject: Your interview\nHi', 'Subject: Loan approved\nHi'],
    not: ['Subject: Baker position\nYour interview'],
  },
];
