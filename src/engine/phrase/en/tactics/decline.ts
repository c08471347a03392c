import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const THANKS: ByTone = {
  warm: [
    'Thank you very much for the offer, and for all the time that you and your colleagues have given me.',
    'I am grateful for the offer and for the open way in which we have talked about it.',
    'Thank you for the offer to join {employer}, and for the trust that came with it.',
    'I appreciate the offer very much, and the trust that you have put in me with it.',
  ],
  plain: [
    'Thank you for the offer and for your time.',
    'I appreciate the offer and the time behind it.',
    'Thank you for the offer of the {role} role.',
    'Thank you for making me an offer.',
  ],
  brief: ['Thank you for the offer.', 'I appreciate the offer.', 'Thank you for your time and the offer.'],
};

const NO: ByTone = {
  warm: [
    'After a good deal of thought I have decided not to take the role. It was not an easy decision, since there is much about it that I like.',
    'I have thought about it for a good while, and I have decided to decline. That is no reflection on you or the team.',
    'Having weighed it with care, I have come to the decision not to join. I value the talks we have had.',
  ],
  plain: [
    'After careful thought I have decided not to take the role.',
    'I have weighed it carefully and have decided to decline.',
    'I have come to the decision not to join, after a good deal of thought.',
  ],
  brief: [
    'I have decided not to take the role.',
    'After careful thought I have decided to decline.',
    'My decision is not to join.',
  ],
};

const DOOR: ByTone = {
  warm: [
    'I hope that our paths cross again, and I wish you and the team all the best with it.',
    'I would be glad to stay in touch, and I wish you a great person for the role.',
    'Please stay in touch. I wish you and everyone there the very best.',
  ],
  plain: [
    'I wish you all the best in filling it and hope that we stay in touch.',
    'I hope that our paths cross again.',
    'I would be glad to stay in touch.',
  ],
  brief: ['I wish you all the best with it.', 'I hope we stay in touch.', 'All the best to you and the team.'],
};

/** A kind and clear no, without figures and without blame; the door stays open. */
export const decline: Tactic = {
  id: 'decline',
  subjects: ['The offer: my decision', 'The {role} offer: my decision', 'My decision'],
  paragraphs: () => [[{ at: 'thanks', lines: THANKS }], [{ at: 'no', lines: NO }], [{ at: 'door', lines: DOOR }]],
};
