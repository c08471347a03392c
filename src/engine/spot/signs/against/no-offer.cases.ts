import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'rejects',
    holds: [
      'We decided to move forward with another candidate.',
      'I cannot make you an offer this time.',
      'Wir haben uns für einen anderen Bewerber entschieden; Ihnen für Ihren weiteren Berufsweg alles Gute.',
    ],
    not: [
      'You stood out among the other candidates.',
      'We could not offer you relocation, sorry.',
      'I wish you a good weekend.',
    ],
  },
  {
    sign: 'withdrawn',
    holds: [
      'We have to withdraw our offer.',
      'Your offer is on hold.',
      'All hiring has stopped.',
      'This is not an offer of employment.',
    ],
    not: [
      'We may withdraw the offer if your references are not satisfactory.',
      'This version replaces the letter that was voided yesterday.',
      'You may withdraw money at any branch.',
    ],
  },
  {
    sign: 'too-early',
    holds: [
      'What base would you be looking for?',
      'Before we can make an offer we need your references.',
      'Please tell us your salary expectations.',
    ],
    not: ['Please sign before Friday.', 'We look forward to your decision.'],
  },
];
