import { fullAsk } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

/** The plain ask: thanks, what it rests on, one figure, the rest in order, one question. Then stop. */
export const ask: Tactic = {
  id: 'ask',
  subjects: ['The offer: one question', 'The {role} offer', 'Terms of the offer', 'About {askName}'],
  paragraphs: (facts) => [opening(facts), ...fullAsk(facts)],
  onCall: 'ask-and-stop',
};
