import { fullAsk } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

/** Without a job the ask is the same and rests on what the person brings; being free is no reason and is not told. */
export const unemployed: Tactic = {
  id: 'unemployed',
  subjects: ['The offer: one question', 'The {role} offer', 'Terms of the offer'],
  paragraphs: (facts) => [opening(facts), ...fullAsk(facts, 'merits')],
  onCall: 'ask-and-stop',
};
