import { fullAsk } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

/** A recorded offer as the reason: mentioned once, without its employer's name and without a threat. */
export const competingOffer: Tactic = {
  id: 'competing-offer',
  subjects: ['The offer: one question', 'The {role} offer', 'Where I stand with the offer'],
  paragraphs: (facts) => [opening(facts), ...fullAsk(facts, 'rival')],
  onCall: 'ask-and-stop',
};
