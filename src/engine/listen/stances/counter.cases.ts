import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Hi Sanjana,\n\nI can't get you all the way to 145, but I did get approval for $138,500 and a bump in the target bonus from 10% to 12%.\n\nLet me know,\nCraig",
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 138_500 },
      { field: 'targetBonus', percent: 12 },
    ],
  },
  {
    text: 'Dear Miss Pemberton,\n\nThank you for your letter. Whilst £58,000 lies outside the pay spine, the school would be prepared to appoint you at £54,750 and to contribute £3,000 towards your removal costs.\n\nYours sincerely,\nR. Holloway\nBursar',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 54_750 },
      { field: 'relocation', amount: 3_000 },
    ],
  },
  {
    text: "Base won't budge, sorry, but how does an additional 1,500 RSUs sound? Vests over 4 years like the rest.",
    stance: 'counter',
    fixed: ['baseSalary'],
    proposes: [{ field: 'equity', shares: 1_500 }],
  },
  {
    text: 'Hello Mr. Brandt,\n\nyour wish was 75.000 €. We propose to meet in the middle: 71.000 € from the first day, and 73.000 € once probation is over. Vacation stays at 28 days for everyone in the company.\n\nBest regards from Ulm\nDieter Vogel',
    stance: 'counter',
    fixed: ['pto'],
    proposes: [
      { field: 'baseSalary', amount: 71_000 },
      { field: 'baseSalary', amount: 73_000 },
    ],
  },
  {
    text: 'Dear Rohit,\n\nWe have reviewed the compensation internally. As against your ask of 24 LPA, we are in a position to offer 21.5 LPA plus a joining bonus of Rs. 1,50,000, recoverable if you leave within 12 months.\n\nThanks & Regards,\nPooja',
    stance: 'counter',
    proposes: [
      { field: 'baseSalary', amount: 2_150_000 },
      { field: 'signOnBonus', amount: 150_000, clawbackMonths: 12 },
    ],
  },
  {
    text: 'Hey Mel! so the team talked. instead of the raise in base we could do a $4k learning stipend every year + you start a week later if you like. thoughts?',
    stance: 'counter',
    proposes: [{ field: 'stipend', amount: 4_000 }],
  },
];
