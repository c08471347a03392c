import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const AHEAD: ByTone = {
  warm: [
    'I am looking forward to joining you, and I want to be well prepared. Thank you for your help so far.',
    'Thank you for everything up to now. I am excited to begin and want to have the practical side in order.',
    'It is good to have it all settled, thank you. Now I would like to prepare well.',
  ],
  plain: [
    'Thank you for your help so far. I am looking forward to the start.',
    'I am glad that it is settled, and I want to prepare well.',
    'Thank you. I would like to have everything in order before I begin.',
  ],
  brief: ['Thank you for your help.', 'I am looking forward to the start.', 'Thanks. I want to be prepared.'],
};

const START: ByTone = {
  warm: [
    'I have {start} down as my first day.',
    'My calendar says {start} for the first day.',
    'As I have it, the first day is {start}.',
  ],
  plain: [
    'I have {start} down as my first day.',
    'My first day, as I have it, is {start}.',
    'I plan with {start} as the first day.',
  ],
  brief: ['My first day is {start}, as I have it.', 'I have {start} down as my first day.', 'I plan with {start}.'],
};

const NEEDS: ByTone = {
  warm: [
    'Could you tell me which documents and checks are still needed from me, and who I should look for on the first day?',
    'Would you let me know what is still needed from me, which documents to bring on the first day, and where to be?',
    'Could you help me with what is still to be done before the first day: documents, checks, and whom to ask for?',
  ],
  plain: [
    'Could you tell me which documents and checks are still needed before the first day?',
    'Would you let me know what to bring on the first day and who I should ask for?',
    'Could you tell me what is still needed from me before the first day?',
  ],
  brief: [
    'Could you tell me what to bring on the first day?',
    'Would you tell me which documents are needed for the first day?',
    'Could you tell me what is still needed before the first day?',
  ],
};

/** What is left between the yes and the first day: the date, documents and checks, whom to ask for. */
export const looseEnds: Tactic = {
  id: 'loose-ends',
  subjects: ['Before my first day', 'Getting ready', 'My first day'],
  paragraphs: () => [
    [{ at: 'ahead', lines: AHEAD }],
    [
      { at: 'start', lines: START },
      { at: 'needs', lines: NEEDS },
    ],
  ],
  onCall: 'ask-and-stop',
};
