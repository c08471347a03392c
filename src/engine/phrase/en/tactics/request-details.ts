import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const WHY: ByTone = {
  warm: [
    'I want to understand the offer as a whole before I answer.',
    'To do your offer justice I want to see all of it.',
    'Before I come back to you I want to have the complete picture.',
  ],
  plain: [
    'Some parts are still without details.',
    'I want to see the offer as a whole before I answer.',
    'A few parts are not in what I have yet.',
  ],
  brief: ['A few details are still missing.', 'I want to see the whole of it.', 'Some parts are not in it yet.'],
};

const NAMED: ByTone = {
  warm: [
    'Could you send me details on {missing}?',
    'Would you let me know, in writing, about {missing}?',
    'Could you share what is planned for {missing}?',
  ],
  plain: [
    'Could you send me details on {missing}?',
    'Would you tell me in writing about {missing}?',
    'Could you share the details of {missing}?',
  ],
  brief: [
    'Could you send details on {missing}?',
    'Would you tell me about {missing}?',
    'Could you share {missing} in writing?',
  ],
};

const UNNAMED: ByTone = {
  warm: [
    'Could you send me the complete terms in writing?',
    'Would you share all parts of the offer with me in writing?',
    'Could you let me have the full terms on paper?',
  ],
  plain: [
    'Could you send me the complete terms in writing?',
    'Would you share all parts of the offer in writing?',
    'Could you send the full terms on paper?',
  ],
  brief: [
    'Could you send me the full terms in writing?',
    'Would you share the written terms?',
    'Could you send all parts of it on paper?',
  ],
};

/** The components the letter leaves open, each by name, in one question. */
export const requestDetails: Tactic = {
  id: 'request-details',
  subjects: ['A few details of the offer', 'The {role} offer: details', 'Details of the offer'],
  paragraphs: (facts) => [
    opening(facts),
    [{ at: 'why', lines: WHY }],
    [{ at: 'question', lines: facts.missing.length > 0 ? NAMED : UNNAMED }],
  ],
  onCall: 'ask-and-stop',
};
