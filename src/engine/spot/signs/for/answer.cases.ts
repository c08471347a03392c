import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'asks-answer',
    holds: [
      'Please sign and return it by Friday.',
      'Let me know if you would like to accept.',
      'Bitte geben Sie uns bis Montag Bescheid.',
    ],
    not: ["I'd sign today at that figure.", 'The museum is open on Sunday.'],
  },
  {
    sign: 'whole-deal',
    holds: ['Role: Picker. Pay: £12.10 per hour, full-time. Reply YES to accept.'],
    not: [
      'Role: Picker. Pay: £12.10 per hour, full-time. Does Tuesday work for a call?',
      'Rent: £900 per month. Reply YES to accept.',
    ],
  },
  {
    sign: 'open-offer',
    holds: [
      'Your offer for the analyst role expires on 3 May.',
      'Accept offer | Decline offer\nJob title: Analyst\nSalary: $70,000',
    ],
    not: ['The offer on shoes expires on 3 May.', 'The analyst role was posted on 3 May.'],
  },
];
