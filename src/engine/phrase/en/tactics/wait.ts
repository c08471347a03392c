import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const WAITING: ByTone = {
  warm: [
    'Please take the time you need, and I look forward to hearing from you.',
    'I am happy to wait for your word, and I am here for any question on your way.',
    'I look forward to your answer and am easy to reach until then.',
  ],
  plain: [
    'I will wait to hear from you and am easy to reach for questions.',
    'I look forward to your answer.',
    'There is nothing you need from me for now; I will wait for your word.',
  ],
  brief: ['I look forward to hearing from you.', 'I will wait for your word.', 'I am here for any questions.'],
};

const BEFORE: ByTone = {
  warm: ['My date for an answer is {due}, so word from you before then would help me.'],
  plain: ['My date for an answer is {due}.'],
  brief: ['My date is {due}.'],
};

/** A short sign of life. Nothing is added to what was asked. */
export const wait: Tactic = {
  id: 'wait',
  subjects: ['Thank you', 'Your message', 'The {role} offer'],
  paragraphs: (facts) => [
    opening(facts),
    [{ at: 'waiting', lines: WAITING }, ...(facts.stance === 'deferral' ? [{ at: 'before', lines: BEFORE }] : [])],
  ],
};
