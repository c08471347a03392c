import { otherItems, others } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const RESPECT: ByTone = {
  warm: [
    'I respect that base follows your own rules and take it as given.',
    'I will not press you on base. There may be points beside it that help us both.',
    'Your scale for base is yours, and I am happy to look at what lies outside of it.',
  ],
  plain: [
    'I take base as given.',
    'I respect that base is set. My question is about the rest.',
    'On base I follow your rules.',
  ],
  brief: ['Base is settled for me.', 'I take base as given.', 'I leave base aside.'],
};

const WISH: ByTone = {
  warm: [
    '{lead}what I would love to look at is {ask}.',
    '{lead}I would be glad if we could look at {ask}.',
    '{lead}there is one thing I would like to ask for: {ask}.',
  ],
  plain: [
    '{lead}I would like to ask for {ask}.',
    '{lead}I have {ask} in mind.',
    '{lead}beside it, I am asking for {ask}.',
  ],
  brief: ['{lead}I would like {ask}.', '{lead}I am asking for {ask}.', '{lead}my ask is {ask}.'],
};

const HOLDS: ByTone = {
  warm: [
    'Does the same rule hold there, or is that something you can decide?',
    'Is that a part where you have a say?',
    'Could that be arranged within your rules?',
  ],
  plain: [
    'Is that something you can decide?',
    'Does the rule hold for that as well?',
    'Is that possible within your rules?',
  ],
  brief: ['Is that possible within your rules?', 'Does the rule hold there too?', 'Is that yours to decide?'],
};

const WHICH: ByTone = {
  warm: [
    'Could you help me understand whether the same holds for {topicsAnd}?',
    'Would you tell me whether {topicsAnd} follow the same rule?',
    'Could you let me know how {topicsAnd} are decided?',
  ],
  plain: [
    'Could you tell me whether that holds for {topicsAnd} too?',
    'Would you tell me how {topicsAnd} are decided?',
    'Could you let me know whether the rule covers {topicsAnd}?',
  ],
  brief: [
    'Could you tell me whether that covers {topicsAnd}?',
    'Would you tell me how {topicsAnd} are set?',
    'Could you explain how {topicsAnd} are decided?',
  ],
};

/** "We do not negotiate": base is taken as given, and the rest is asked about once. */
export const nonNegotiable: Tactic = {
  id: 'non-negotiable',
  subjects: ['The offer: one question', 'The {role} offer', 'Beside base'],
  paragraphs: (facts) => {
    if (facts.asks.length === 0)
      return [opening(facts), [{ at: 'respect', lines: RESPECT }], [{ at: 'which', lines: WHICH }]];
    return [
      opening(facts),
      [{ at: 'respect', lines: RESPECT }],
      [{ at: 'wish', lines: WISH }, others],
      [otherItems],
      [{ at: 'holds', lines: HOLDS }],
    ];
  },
  onCall: 'ask-and-stop',
};
