import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const TIME: ByTone = {
  warm: [
    'I want to give it the attention it deserves and will come back to you {by}.',
    'So that I can give it proper thought, I will be in touch {by}.',
    'I will go through it with care and come back to you {by}.',
    'It deserves a careful answer, and you will have mine {by}.',
  ],
  plain: [
    'I will go through it and come back to you {by}.',
    'I want to read it carefully and will reply {by}.',
    'You will have my answer {by}, once I have gone through everything.',
  ],
  brief: ['I will come back to you {by}.', 'You will hear from me {by}.', 'I will go through it and reply {by}.'],
};

const DETAILS: ByTone = {
  warm: [
    'So that I see the whole picture, could you send me the full offer in writing, with details on {missing}?',
    'Would you send me the complete offer in writing by then, including details on {missing}?',
    'To help me with that, could you share the full offer in writing, together with details on {missing}?',
  ],
  plain: [
    'Could you send me the full offer in writing, with details on {missing}?',
    'Would you share the complete terms in writing, including details on {missing}?',
    'Could you send everything in writing, together with details on {missing}?',
  ],
  brief: [
    'Could you send me the full offer in writing, with details on {missing}?',
    'Would you send details on {missing} in writing?',
    'Could you share the written terms, including details on {missing}?',
  ],
};

const SUITS: ByTone = {
  warm: [
    'Does that fit your plans?',
    'Is that all right with you and the team?',
    'Could you let me know in case that does not suit you?',
  ],
  plain: ['Does that fit your schedule?', 'Is that date all right with you?', 'Does that timing suit you?'],
  brief: ['Does that suit you?', 'Is that all right?', 'Does that fit?'],
};

/** Thanks, a day for the answer, the written offer with what it leaves out. No figure is answered yet. */
export const thankAndAskTime: Tactic = {
  id: 'thank-and-ask-time',
  subjects: ['Thank you for the offer', 'Your offer: my answer {by}', 'The {role} offer'],
  paragraphs: (facts) => [
    opening(facts),
    [{ at: 'time', lines: TIME }],
    [{ at: 'question', lines: facts.missing.length > 0 ? DETAILS : SUITS }],
  ],
  onCall: 'ask-and-stop',
};
