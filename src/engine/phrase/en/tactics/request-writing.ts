import { settledOpening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const TERMS: ByTone = {
  warm: [
    'So that we both have it on paper, these are the terms as I have them: {unwritten}.',
    'I am glad about what we settled. As I have it, that is {unwritten}.',
    'To keep it clear for both of us, this is what I noted: {unwritten}.',
    'So that we both have it on paper, these are the terms as I have them:\n{unwrittenItems}',
    'I am glad about what we settled. As I have it, that is:\n{unwrittenItems}',
    'To keep it clear for both of us, this is what I noted:\n{unwrittenItems}',
  ],
  plain: [
    'As I have it, we settled {unwritten}.',
    'These are the terms as I noted them: {unwritten}.',
    'What is not in the letter so far: {unwritten}.',
    'As I have it, we settled:\n{unwrittenItems}',
    'These are the terms as I noted them:\n{unwrittenItems}',
    'What is not in the letter so far:\n{unwrittenItems}',
  ],
  brief: [
    'As noted: {unwritten}.',
    'What we settled: {unwritten}.',
    'My note of it: {unwritten}.',
    'As noted:\n{unwrittenItems}',
    'What we settled:\n{unwrittenItems}',
    'My note of it:\n{unwrittenItems}',
  ],
};

const LETTER: ByTone = {
  warm: [
    'Could you send me an updated letter that shows this, so that I can go through it and come back to you?',
    'Would you send me the letter with these terms once it is ready?',
    'Could you let me have it all in one updated letter?',
  ],
  plain: [
    'Could you send me the updated letter?',
    'Would you send a letter that states these terms?',
    'Could you put this into an updated letter?',
  ],
  brief: ['Could you send the updated letter?', 'Would you put it in writing?', 'Could you send it in writing?'],
};

const WHOLE: ByTone = {
  warm: [
    'Could you send me the complete offer in writing, so that I can go through it and come back to you?',
    'Would you send me the letter with all of the terms once it is ready?',
    'Could you let me have everything in one written letter?',
  ],
  plain: [
    'Could you send me the complete offer in writing?',
    'Would you send a letter that states all of the terms?',
    'Could you put everything into one letter?',
  ],
  brief: ['Could you send it all in writing?', 'Would you send the written letter?', 'Could you put it in writing?'],
};

/** What is only said gets lost: the terms as noted, and the letter that holds them. */
export const requestWriting: Tactic = {
  id: 'request-writing',
  subjects: ['The updated letter', 'The {role} offer in writing', 'The offer in writing'],
  paragraphs: (facts) => [
    settledOpening(facts),
    [{ at: 'terms', lines: TERMS }],
    [{ at: 'question', lines: facts.unwritten.length > 0 ? LETTER : WHOLE }],
  ],
  onCall: 'ask-and-stop',
};
