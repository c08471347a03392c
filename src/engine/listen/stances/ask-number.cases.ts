import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Esme,\n\nHappy to look at it. What figure would make this an easy yes for you?\n\nCheers,\nRhys',
    stance: 'ask-number',
  },
  {
    text: 'Dear Mr. Bose,\n\nKindly let us know your current CTC and expected CTC along with your last three salary slips so that we can process further.\n\nRegards,\nRecruitment Cell',
    stance: 'ask-number',
  },
  {
    text: "You mentioned you've got something from another firm. Mind telling me what they've put on the table? I can't compete with a mystery.",
    stance: 'ask-number',
  },
  {
    text: 'Dear Ms. Haas,\n\nbefore we talk to the board about an improvement, we would be interested in your salary expectations, gross per year.\n\nBest regards\nF. Winter',
    stance: 'ask-number',
  },
  {
    text: 'Quick one: how much are you on at the moment, and where would you need to be to move?',
    stance: 'ask-number',
  },
];
