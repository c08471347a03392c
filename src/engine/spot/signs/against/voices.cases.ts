import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'candidate',
    holds: [
      'Thank you for the offer, I have two questions.',
      'I am delighted to accept.',
      'They offered me the job yesterday.',
      'I have read the letter and the base in your letter is low.',
    ],
    not: [
      'Reply "I accept" to this mail.',
      'If you have any questions regarding the offer, call me.',
      "I'd like to discuss the details of your offer with you.",
    ],
  },
  {
    sign: 'staff-talk',
    holds: [
      "Let's go ahead with Tom and offer him 60k.",
      'He has accepted our offer.',
      'Dear [First name], we offer you a job.',
      'Hi managers, use this wording.',
    ],
    not: ['Please send the signed letter to Dana.', 'Your hiring manager will call you.'],
  },
  {
    sign: 'bulk',
    holds: ['Click here to unsubscribe.', 'Dear all,\nthe job is open.', 'Please share widely.'],
    not: ['Dear Allison,\nthe job is yours.', 'Please share your thoughts.'],
  },
  {
    sign: 'advice',
    holds: ['How to negotiate a higher base.', 'She asked for 9k more. Why it worked:', 'In my new course I show you.'],
    not: ['We asked for your references.', 'The course of the river.'],
  },
  {
    sign: 'job-alert',
    holds: ['14 new jobs near you', 'Apply now', 'Closing date: 4 May'],
    not: ['Your new job starts on 4 May.', 'The closing dinner is on 4 May.'],
  },
];
