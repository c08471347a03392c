import { otherItems, others, question } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import { isBacked, reasons } from '#engine/phrase/en/reasons.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const SCOPE: ByTone = {
  warm: [
    'It comes from the scope of the role as I read it, and from wanting us to begin on solid ground.',
    'It rests on the responsibilities I see in this role, and on my wish to settle it once and well.',
    'What stands behind it is how I read the role and all that it asks for.',
  ],
  plain: [
    'It rests on the scope of the role as I read it.',
    'It comes from the responsibilities I see in the role.',
    'The reason is what the role asks for, as I see it.',
  ],
  brief: [
    'It rests on the scope of the role.',
    'It reflects what the role asks for.',
    'The reason is the scope of the role.',
  ],
};

const STANDS: ByTone = {
  warm: [
    'So my request is {ask}, and I am glad to talk it through with you.',
    'What I am asking for is therefore {ask}, as I told you before.',
    'That leaves me where I was: I am asking for {ask}.',
  ],
  plain: ['My request is therefore {ask}.', 'So I am asking for {ask}, as before.', 'I remain with {ask}.'],
  brief: ['So my ask is {ask}.', 'I remain with {ask}.', 'My request stands at {ask}.'],
};

/** They ask for a number or for its reason: the same figure, with what it rests on. */
export const answerQuestion: Tactic = {
  id: 'answer-question',
  subjects: ['What my request rests on', 'Your question', 'The {role} offer: your question'],
  paragraphs: (facts) => [
    opening(facts),
    isBacked(facts) ? reasons(facts) : [{ at: 'scope', lines: SCOPE }],
    [{ at: 'stands', lines: STANDS }, others],
    [otherItems],
    [question],
  ],
  onCall: 'ask-and-stop',
};
