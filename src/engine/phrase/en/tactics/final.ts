import { thanks } from '#engine/phrase/en/opening.en.ts';
import { STANCE_LINES } from '#engine/phrase/en/stances.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const DECIDING: ByTone = {
  warm: [
    'I will look at the offer as a whole now, and you will hear from me {by}.',
    'I will weigh all of it with care and come back to you {by}.',
    'The next step is mine: I will go through the whole offer and write to you {by}.',
  ],
  plain: [
    'I will look at the offer as a whole and come back to you {by}.',
    'The next step is mine, and you will hear from me {by}.',
    'I will weigh all of it and reply {by}.',
  ],
  brief: ['You will hear from me {by}.', 'I will come back to you {by}.', 'I will weigh it and reply {by}.'],
};

/** They have said their last word: it is heard, nothing is asked for, and the decision gets its day. */
export const final: Tactic = {
  id: 'final',
  subjects: ['Thank you', 'Your offer: my answer {by}', 'The {role} offer'],
  paragraphs: (facts) => [
    [...thanks(facts), { at: 'heard', lines: STANCE_LINES.final }],
    [{ at: 'deciding', lines: DECIDING }],
  ],
};
