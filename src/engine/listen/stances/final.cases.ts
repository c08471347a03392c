import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Quinn,\n\nWe went back one more time and got to $118K plus a $6K sign-on. This is as far as we can go and we consider the discussion closed.\n\nDana',
    stance: 'final',
    fixed: ['all'],
    proposes: [
      { field: 'baseSalary', amount: 118_000 },
      { field: 'signOnBonus', amount: 6_000 },
    ],
  },
  {
    text: 'Dear Mr. Sandoval,\n\nThis is our last and final offer. The terms of the letter of March 3 will not be amended again.\n\nRespectfully,\nOffice of Human Resources',
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: "Look, I've moved twice already. There isn't a third time. Take the 92 or leave it, no hard feelings either way.",
    stance: 'final',
    fixed: ['all'],
  },
  {
    text: 'Dear Swati,\n\nPlease note that 18.75 LPA is the final figure and no further negotiation will be entertained.\n\nRegards,\nTeam HR',
    stance: 'final',
    fixed: ['baseSalary'],
  },
  {
    text: "Hello Ms Delgado,\n\nWe're done moving on this one. Best and final: 64,000 euros, 28 days' leave. I'd hope that gets us there.\n\nBram",
    stance: 'final',
    fixed: ['all'],
    proposes: [
      { field: 'baseSalary', amount: 64_000 },
      { field: 'pto', days: 28 },
    ],
  },
];
