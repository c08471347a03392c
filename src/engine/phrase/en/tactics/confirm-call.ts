import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const CALL: ByTone = {
  warm: [
    'Thank you very much for the call. It was good to talk it through with you.',
    'I enjoyed our call, thank you. I came away even more keen on the role.',
    'Thank you for taking the time to talk. I appreciate how open it was.',
  ],
  plain: [
    'Thank you for the call.',
    'Thank you for taking the time to talk.',
    'Thanks for talking it through with me.',
  ],
  brief: ['Thank you for the call.', 'Thanks for the talk.', 'Thank you for your time on the phone.'],
};

const NOTED: ByTone = {
  warm: [
    'So that we both have the same picture, here is what I noted: {unwritten}.',
    'Let me write down what I took from it: {unwritten}.',
    'To be sure that I have it right, this is my note of it: {unwritten}.',
    'So that we both have the same picture, here is what I noted:\n{unwrittenItems}',
    'Let me write down what I took from it:\n{unwrittenItems}',
    'To be sure that I have it right, this is my note of it:\n{unwrittenItems}',
  ],
  plain: [
    'This is what I noted: {unwritten}.',
    'My note of what we settled: {unwritten}.',
    'What I took from it: {unwritten}.',
    'This is what I noted:\n{unwrittenItems}',
    'My note of what we settled:\n{unwrittenItems}',
    'What I took from it:\n{unwrittenItems}',
  ],
  brief: [
    'My note: {unwritten}.',
    'I noted {unwritten}.',
    'What I took from it: {unwritten}.',
    'My note:\n{unwrittenItems}',
    'I noted:\n{unwrittenItems}',
    'What I took from it:\n{unwrittenItems}',
  ],
};

const NOTHING_NOTED: ByTone = {
  warm: [
    'I would like to have what we discussed on paper, so that nothing gets lost.',
    'So that we both have the same picture, I am writing to sum up with you.',
    'It would help us both to have it on paper.',
  ],
  plain: [
    'I would like to have what we discussed on paper.',
    'So that nothing gets lost, I am writing to you.',
    'It helps both of us to have it on paper.',
  ],
  brief: ['Let us have it on paper.', 'I would like it on paper.', 'So that nothing gets lost:'],
};

const RIGHT: ByTone = {
  warm: [
    'Could you confirm it by return, or tell me where I misheard?',
    'Would you let me know whether I have that right, and then put it into the letter?',
    'Could you confirm that this matches your notes?',
  ],
  plain: [
    'Could you confirm that?',
    'Would you confirm this in writing?',
    'Could you tell me whether that matches your notes?',
  ],
  brief: ['Could you confirm that?', 'Is that right?', 'Does that match your notes?'],
};

const IN_WRITING: ByTone = {
  warm: [
    'Could you send me a short summary of it in writing?',
    'Would you confirm in a few lines what we discussed?',
    'Could you send me your notes of it in writing?',
  ],
  plain: [
    'Could you send me a summary in writing?',
    'Would you confirm it in writing?',
    'Could you send me your notes of it?',
  ],
  brief: ['Could you confirm it in writing?', 'Would you send a short summary?', 'Could you send me your notes?'],
};

/** The note after a call: what was heard, so that the other side can say yes or correct it. */
export const confirmCall: Tactic = {
  id: 'confirm-call',
  subjects: ['Our call', 'Our call about the {role} role', 'Notes of our call'],
  paragraphs: (facts) => [
    [{ at: 'call', lines: CALL }],
    [{ at: 'noted', lines: facts.unwritten.length > 0 ? NOTED : NOTHING_NOTED }],
    [{ at: 'question', lines: facts.unwritten.length > 0 ? RIGHT : IN_WRITING }],
  ],
  onCall: 'ask-and-stop',
};
