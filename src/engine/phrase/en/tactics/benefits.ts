import { otherItems, others, question } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import { isBacked, reasons } from '#engine/phrase/en/reasons.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const BASE_STANDS: ByTone = {
  warm: [
    'The pay is a good start, and there is one thing beside it that would make this right for me.',
    'On base I have nothing to raise; what I have in mind lies beside it.',
    'I see the offer as a whole, and one part of it is where I have a wish.',
  ],
  plain: [
    'My question is not about base but about another part of the offer.',
    'I leave base where it stands and come to another part.',
    'On base I have nothing to raise. One other part matters to me.',
  ],
  brief: ['My question is not about base.', 'I leave base where it stands.', 'One other part matters to me.'],
};

const WISH: ByTone = {
  warm: [
    '{lead}I would love to have {ask}.',
    '{lead}I hope that we can agree on {ask}.',
    '{lead}what would help most is {ask}.',
  ],
  plain: ['{lead}I would like {ask}.', '{lead}I am asking for {ask}.', '{lead}I propose {ask}.'],
  brief: ['{lead}I would like {ask}.', '{lead}my ask is {ask}.', '{lead}I propose {ask}.'],
};

const WISH_BACKED: ByTone = {
  warm: [
    'On that basis I would love to have {ask}.',
    'That is why I hope that we can agree on {ask}.',
    'With that in view, what would help most is {ask}.',
  ],
  plain: [
    'On that basis I would like {ask}.',
    'For that reason I am asking for {ask}.',
    'With that in view I propose {ask}.',
  ],
  brief: ['So I would like {ask}.', 'My ask is therefore {ask}.', 'I propose {ask} on that basis.'],
};

/** Days off, one-time money, flexibility, learning: what lies beside base. */
export const benefits: Tactic = {
  id: 'benefits',
  subjects: ['The offer: one question', 'The {role} offer', 'About {askName}'],
  paragraphs: (facts) => {
    const backed = isBacked(facts);
    const hasBase = facts.asks.some(({ field }) => field === 'baseSalary');
    return [
      opening(facts),
      [...(hasBase ? [] : [{ at: 'base', lines: BASE_STANDS }]), ...reasons(facts)],
      [{ at: 'wish', lines: backed ? WISH_BACKED : WISH }, others],
      [otherItems],
      [question],
    ];
  },
  onCall: 'ask-and-stop',
};
