import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'receipt',
    holds: ['We have received your application.', 'Thanks for applying to Harrow Foods.'],
    not: ['We received your signed letter.', 'Thanks for the good talk.'],
  },
  {
    sign: 'interview',
    holds: [
      'We would like to invite you to a second interview.',
      'Please complete the online assessment.',
      'Your interview is scheduled for 3 May.',
    ],
    not: ['After your second interview we all agreed.', 'Thank you for the interview on Monday.'],
  },
  {
    sign: 'cold-contact',
    holds: [
      'I came across your profile. Would you be open to a quick chat?',
      'My client is hiring a welder. Interested in hearing more?',
    ],
    not: ['My client is delighted to have you.', 'We are looking for the signed copy.'],
  },
  {
    sign: 'verifies',
    holds: ['Oakfield has asked us to verify your history.', 'Ann has requested a reference from you.'],
    not: ['This offer is subject to references.', 'We asked Ann about the date.'],
  },
  {
    sign: 'after-acceptance',
    holds: ['We are so glad that you accepted!', 'Thank you for signing your letter.', 'All parties have signed.'],
    not: ['We would be glad if you accepted.', 'Please sign the letter.'],
  },
];
