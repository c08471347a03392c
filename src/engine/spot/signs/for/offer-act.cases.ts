import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'offers-job',
    holds: [
      'We are pleased to offer you the position of Night Auditor.',
      'On behalf of the firm I would like to extend you an offer for the Loan Officer role.',
      'This is our formal offer of employment as a Tax Associate.',
      'Wir freuen uns, Ihnen die Stelle als Technikerin anbieten zu können.',
      'You have been offered this post.',
    ],
    not: [
      'We are not able to offer you the position.',
      'Once we decide to offer you a job, HR will call.',
      'We are delighted to offer you a place on the Developer Job Simulation.',
      'We are pleased to offer you a loan of $9,000.',
      'She said: could you offer her a role?',
      'Can I offer you a coffee?',
    ],
  },
  {
    sign: 'offers',
    holds: [
      "Here is what we'd like to offer: Baker, full-time, salary below.",
      'They offer £31,000 a year for the role, full-time.',
    ],
    not: [
      'We offer dedicated developers who join your team full-time.',
      'We offer you 20% off every job in our shop.',
      'Then we will make you an offer for the removal to your new employer.',
    ],
  },
  {
    sign: 'offers-thing',
    holds: ['We are happy to offer you a place in our master class.', 'We can offer you a new credit card.'],
    not: ['We are happy to offer you the credit analyst position.', 'We offer you a position with health insurance.'],
  },
];
