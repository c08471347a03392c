import { otherItems, others } from '#engine/phrase/en/asking.en.ts';
import { OBJECTION_ANSWERS } from '#engine/phrase/en/objection-answers.en.ts';
import { thanks } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const STANDS: ByTone = {
  warm: [
    '{lead}what I have in mind remains {ask}, and I would like to learn what stands in its way.',
    '{lead}I would still love to settle on {ask}, with your help.',
    '{lead}my request is still {ask}; let us see how we get there.',
  ],
  plain: [
    '{lead}my request is still {ask}.',
    '{lead}what I have in mind remains {ask}.',
    '{lead}I would still like to settle on {ask}.',
  ],
  brief: ['{lead}my request is still {ask}.', '{lead}I still have {ask} in mind.', '{lead}I would still like {ask}.'],
};

/** Their objection is heard, the request stands, and one question finds out what it means. */
export const answerObjection: Tactic = {
  id: 'answer-objection',
  subjects: ['Your answer', 'The {role} offer: one question', 'One question on your answer'],
  paragraphs: (facts) => {
    const { heard, question } = OBJECTION_ANSWERS[facts.objection ?? 'best-offer'];
    const stands = facts.asks.length > 0 ? [{ at: 'stands', lines: STANDS }, others] : [];
    return [
      thanks(facts),
      [{ at: 'heard', lines: heard }, ...stands],
      [otherItems],
      [{ at: 'question', lines: question }],
    ];
  },
  onCall: 'ask-and-stop',
};
