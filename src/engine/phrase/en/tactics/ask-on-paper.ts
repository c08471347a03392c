import { question } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone, Pool } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const KEPT: ByTone = {
  warm: [
    'What we have agreed stands, and I am glad of it.',
    'I am happy with what we have settled so far, and one point is left.',
    'We have come a good way, and what is settled stays settled.',
  ],
  plain: [
    'What we have agreed stands.',
    'What is settled stays settled. One point is left.',
    'I keep to what we have agreed.',
  ],
  brief: ['What we agreed stands.', 'One point is left.', 'The rest is settled.'],
};

const ON_PAPER: ByTone = {
  warm: [
    'I would love to see the updated letter show {ask} next to it.',
    'What I hope to find in the updated letter, next to it, is {ask}.',
    'I would be glad if the updated letter could state {ask} as well.',
  ],
  plain: [
    'I would like the updated letter to show {ask} next to it.',
    'I propose that the updated letter states {ask} as well.',
    'In the updated letter I would like to see {ask} beside it.',
  ],
  brief: [
    'I would like the updated letter to show {ask}.',
    'I propose an updated letter with {ask}.',
    'For the updated letter I have {ask} in mind.',
  ],
};

const SECOND: Pool = [
  'The letter could also show {second}.',
  'Beside it, the letter could state {second}.',
  'I would also like the letter to show {second}.',
];

const THIRD: Pool = [
  'The last thing for the letter is {third}.',
  'And one thing is left for the letter: {third}.',
  'At the end of the letter I have {third} in mind.',
];

/** Part is agreed and an earlier request is still open: both go into the one letter. */
export const askOnPaper: Tactic = {
  id: 'ask-on-paper',
  subjects: ['The updated letter', 'The {role} offer: the updated letter', 'One point left'],
  paragraphs: (facts) => [
    opening(facts),
    [
      { at: 'kept', lines: KEPT },
      { at: 'paper', lines: ON_PAPER },
      { at: 'second', lines: SECOND },
      { at: 'third', lines: THIRD },
    ],
    [question],
  ],
  onCall: 'ask-and-stop',
};
