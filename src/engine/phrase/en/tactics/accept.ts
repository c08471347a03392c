import { STANCE_LINES } from '#engine/phrase/en/stances.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const YES: ByTone = {
  warm: [
    'I have read the offer letter and am delighted to accept the offer. Thank you for everything that led up to it.',
    'Thank you for the way you have handled this with me. I have gone through the letter, and I gladly accept the offer.',
    'I have read the offer letter with pleasure, and I am happy to accept. Thank you for all the care you have put into it.',
  ],
  plain: [
    'Thank you for the offer. I have read the letter, and I accept the offer.',
    'I have gone through the offer letter and am pleased to accept the position. Thank you for your time.',
    'Thank you. Having read the letter, I am glad to accept the offer.',
  ],
  brief: [
    'I have read the letter, and I accept the offer. Thank you.',
    'Thank you. I have read the offer letter and gladly accept.',
    'I have gone through the letter and I am happy to accept. Thank you.',
  ],
};

const AHEAD: ByTone = {
  warm: [
    'I look forward to starting on {start} and to working with all of you.',
    'I look forward to working with you and the team.',
    'Now I am curious to begin, and glad that it will be with you.',
    'Please tell me what you need from me for the first day. I look forward to it.',
    'I am looking forward to {start} and to meeting everyone.',
  ],
  plain: [
    'I look forward to starting on {start}.',
    'I look forward to working together.',
    'I am glad to be joining you.',
    'Please tell me what you need from me before the first day.',
  ],
  brief: [
    'I look forward to {start}.',
    'I look forward to starting.',
    'Glad to be joining you.',
    'Please tell me the next steps.',
  ],
};

/** A clear yes to the letter in hand, on a good note. */
export const accept: Tactic = {
  id: 'accept',
  subjects: ['I accept the offer', 'The {role} offer: yes', 'Acceptance of the offer'],
  paragraphs: ({ stance }) => [
    [
      { at: 'yes', lines: YES },
      ...(stance === 'frustration' || stance === 'rescind' ? [{ at: 'heard', lines: STANCE_LINES[stance] }] : []),
    ],
    [{ at: 'ahead', lines: AHEAD }],
  ],
};
