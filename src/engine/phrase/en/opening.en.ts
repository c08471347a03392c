import type { Stance } from '#domain/situation.ts';
import { STANCE_LINES } from '#engine/phrase/en/stances.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Facts } from '#engine/phrase/slots.ts';
import type { Paragraph } from '#engine/phrase/tactic.ts';

const OFFER: ByTone = {
  warm: [
    'Thank you very much for the offer to join {employer}. I am excited about the role and about working with you.',
    'Thank you for offering me the {role} role. It is good news, and I am keen to join you.',
    'Thank you so much for the offer. I am delighted by it and look forward to what we could do together.',
    'Many thanks for the offer, and for all the time you have put into it. The role is one I am truly keen on.',
    'Thank you for the offer and for the trust that comes with it. I am excited about the work ahead.',
    'I was delighted by your offer, thank you. Joining you is something I look forward to.',
  ],
  plain: [
    'Thank you for the offer. I am glad to have it and interested in the role.',
    'Thank you for offering me the {role} role. I am keen to join.',
    'Thank you for the offer to join {employer}. I appreciate it, and the role is one I am keen on.',
    'I appreciate the offer, thank you. The work is what I hope to do.',
    'Thank you for sending the offer. It is good to have it, and I am keen on the role.',
  ],
  brief: [
    'Thank you for the offer.',
    'Thanks for the offer, I am glad to have it.',
    'Many thanks for offering me the {role} role.',
    'I appreciate the offer, thank you.',
    'Thank you, I was happy to hear of the offer.',
  ],
};

const REPLY: ByTone = {
  warm: [
    'Thank you very much for getting back to me, and for the thought you are giving this.',
    'Many thanks for coming back to me. I remain excited about the role.',
    'Thank you for talking this through with me so openly. I appreciate it.',
    'Thank you for your answer, and for the time behind it. I look forward to working with you.',
    'I appreciate you taking the time for this, thank you. I am as keen on the role as before.',
  ],
  plain: [
    'Thank you for getting back to me.',
    'Thank you for your answer. I remain keen on the role.',
    'Thank you for looking into this.',
    'I appreciate you coming back to me on this.',
    'Thanks for taking this up. My interest in the role is unchanged.',
  ],
  brief: [
    'Thank you for your answer.',
    'Thanks for getting back to me.',
    'Thank you for looking into it.',
    'Thanks, I appreciate the answer.',
  ],
};

const JOINED: ByTone = {
  warm: [
    'Thank you again for the warm welcome. I look forward to starting with you.',
    'I am excited to be joining you, and thank you for your help so far.',
    'Thank you for everything up to now. I am very glad to be joining.',
  ],
  plain: [
    'Thank you again. I look forward to starting.',
    'I am glad to be joining you, and thank you for your help.',
    'Thank you for your help so far.',
  ],
  brief: ['Thank you again.', 'Thanks for your help so far.', 'I am glad to be joining, thank you.'],
};

/** Thanks first; then, where they have written, what was heard. */
export function opening({ isJoined, isReply, stance }: Facts): Paragraph {
  if (isJoined) return [{ at: 'open', lines: JOINED }];
  if (!isReply) return [{ at: 'open', lines: OFFER }];
  const thanks = { at: 'open', lines: REPLY } as const;
  return stance === undefined ? [thanks] : [thanks, { at: 'heard', lines: STANCE_LINES[stance] }];
}

/** Thanks without an echo of what they said. */
export const thanks = ({ isJoined, isReply }: Facts): Paragraph => [
  { at: 'open', lines: isJoined ? JOINED : isReply ? REPLY : OFFER },
];

/** What they said that a yes, or the wish for the letter, is an answer to. */
const SETTLES: ReadonlySet<Stance | undefined> = new Set<Stance>([
  'accept-ask',
  'written-confirmation',
  'counter',
  'final',
  'firm-no',
  'frustration',
  'rescind',
  'info',
]);

/** The opening where the talk is at its end: questions of theirs are not taken up again. */
export const settledOpening = (facts: Facts): Paragraph => (SETTLES.has(facts.stance) ? opening(facts) : thanks(facts));
