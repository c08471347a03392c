import { otherItems, others, question } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone, Pool } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const NEARER: ByTone = {
  warm: [
    'We are not far apart any longer, and I would like to bring this to a good end with you.',
    'I have thought about how we can meet, because I want to say yes to this.',
    'It feels as if we are nearly there, and I want to do my part.',
  ],
  plain: [
    'We are not far apart, and I want to bring this to an end with you.',
    'I have thought about where we can meet.',
    'I want to settle this soon, as you do.',
  ],
  brief: ['We are nearly there.', 'I have thought it over.', 'I want to settle this with you.'],
};

const FIGURE: ByTone = {
  warm: [
    'What would settle it well for me is {ask}.',
    'I would be glad to settle on {ask}.',
    'I hope that we can come together at {ask}.',
  ],
  plain: ['I propose that we settle on {ask}.', 'What I have in mind now is {ask}.', 'My proposal is {ask}.'],
  brief: ['I propose {ask}.', 'My answer to it is {ask}.', 'Let us settle on {ask}.'],
};

/** When only what stands beside base is on the table. */
const STANCE_FREE: Pool = [
  'It counts for me that we are talking.',
  'I value the way we talk about it.',
  'I value how open this talk is.',
];

/** They have moved or answered: thanks for it, one figure, one question. */
export const counter: Tactic = {
  id: 'counter',
  subjects: ['Your proposal', 'The {role} offer: where we can meet', 'Where we can meet'],
  paragraphs: (facts) => [
    facts.stance === undefined ? [...opening(facts), { at: 'heard', lines: STANCE_FREE }] : opening(facts),
    [{ at: 'nearer', lines: NEARER }],
    [{ at: 'figure', lines: FIGURE }, others],
    [otherItems],
    [question],
  ],
  onCall: 'ask-and-stop',
};
