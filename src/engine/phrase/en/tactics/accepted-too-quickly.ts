import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const GLAD: ByTone = {
  warm: [
    'Thank you again for the offer. I am looking forward to joining you, and my yes stands.',
    'I am still delighted to be joining you, and nothing about my yes has changed. Thank you for it.',
    'Thank you for the welcome so far. I stand by my acceptance and look forward to the start.',
  ],
  plain: [
    'Thank you again for the offer. My acceptance stands.',
    'I look forward to joining you, and I stand by my acceptance. Thank you.',
    'Thank you. I have accepted, and that holds.',
  ],
  brief: [
    'Thank you again. My acceptance stands.',
    'My yes stands, and I am glad of it.',
    'I look forward to joining you.',
  ],
};

const QUICK: ByTone = {
  warm: [
    'I answered quickly, and there is one question I did not put to you then. I leave the decision on it with you.',
    'Looking back, I said yes before I had thought one thing through. I would rather tell you now than keep it to myself.',
    'My answer came fast, and since then one question has stayed with me. How you decide on it is up to you.',
  ],
  plain: [
    'I answered quickly, and one question has come up since. The decision on it is yours.',
    'There is one question I did not put to you before I answered.',
    'One question has stayed with me since I said yes.',
  ],
  brief: [
    'One question has come up since.',
    'I answered quickly and left out one question.',
    'One question stayed with me.',
  ],
};

const REVIEW: ByTone = {
  warm: [
    'Could we note in writing when my first pay review takes place and what it looks at?',
    'Would you be open to setting down in writing a date for my first pay review?',
    'Could the date of the first pay review be put in writing between us?',
  ],
  plain: [
    'Could we put a date for the first pay review in writing?',
    'Would you confirm in writing when the first pay review takes place?',
    'Could you tell me in writing when pay is first looked at?',
  ],
  brief: [
    'Could we put a date for the first pay review in writing?',
    'Would you confirm the date of the first pay review in writing?',
    'Could you put the first pay review in writing?',
  ],
};

/** After a hurried yes: the yes holds, no figure is reopened, one question with the choice left to them. */
export const acceptedTooQuickly: Tactic = {
  id: 'accepted-too-quickly',
  subjects: ['One question before I start', 'My first months', 'The {role} role: one question'],
  paragraphs: () => [
    [{ at: 'glad', lines: GLAD }],
    [{ at: 'quick', lines: QUICK }],
    [{ at: 'question', lines: REVIEW }],
  ],
  onCall: 'ask-and-stop',
};
