import { otherItems, others } from '#engine/phrase/en/asking.en.ts';
import { opening } from '#engine/phrase/en/opening.en.ts';
import type { ByTone } from '#engine/phrase/pick.ts';
import type { Tactic } from '#engine/phrase/tactic.ts';

const STANDS: ByTone = {
  warm: [
    '{lead}I would still like to ask for {ask}, and I want to understand what you can work with.',
    '{lead}my request remains {ask}, and I am curious how you see it.',
    '{lead}I am still asking for {ask}; let us look for a way together.',
  ],
  plain: [
    '{lead}my request remains {ask}.',
    '{lead}I am still asking for {ask}, and I want to understand your limits.',
    '{lead}I would still like {ask}.',
  ],
  brief: ['{lead}my request remains {ask}.', '{lead}I am still asking for {ask}.', '{lead}I would still like {ask}.'],
};

const COMMON: ByTone = {
  warm: [
    'I want us to find terms that fit both of us, and for that I need to know how you arrive at yours.',
    'To look for a way with you, it helps me to know what is set and what is not.',
    'I am sure that there is a way that suits both of us, once I know what you can work with.',
  ],
  plain: [
    'To look for a way that fits both sides, I want to know what is set.',
    'It helps me to know how the offer was put together.',
    'I want to understand what you can work with.',
  ],
  brief: ['I want to find what fits both of us.', 'It helps me to know what is set.', 'Let us see what can be done.'],
};

const HOW: ByTone = {
  warm: [
    'Could you help me understand how base is set for this role, and what it would take to get to the next step?',
    'Would you tell me how base is decided at your place, and who has a say in it?',
    'Could you walk me through how you set base for this role?',
  ],
  plain: [
    'Could you explain how base is set for this role?',
    'Would you tell me who decides on base, and on what grounds?',
    'Could you tell me where the band for this role ends?',
  ],
  brief: [
    'Could you explain how base is set?',
    'Would you tell me where the band ends?',
    'Could you tell me how base is decided?',
  ],
};

const WHICH: ByTone = {
  warm: [
    'Could you tell me which of these are yours to decide: {topics}?',
    'Would you help me understand how {topicsAnd} are decided?',
    'Could you walk me through what is set, and what is not, among {topicsAnd}?',
  ],
  plain: [
    'Could you tell me which of these are yours to decide: {topics}?',
    'Would you explain how {topicsAnd} are decided?',
    'Could you tell me whether {topicsAnd} are set as well?',
  ],
  brief: [
    'Could you tell me whether {topicsAnd} are set too?',
    'Would you explain how {topicsAnd} are set?',
    'Could you tell me which you decide: {topics}?',
  ],
};

/** The first no: the request stands, and the question is how it is decided and what is set. */
export const probe: Tactic = {
  id: 'probe',
  subjects: ['How the offer is put together', 'The {role} offer: one question', 'A question on the offer'],
  paragraphs: (facts) => {
    const isAboutBase = facts.topics.includes('baseSalary') && facts.fixed.length === 0 && !facts.isAllFixed;
    return [
      opening(facts),
      [{ at: 'common', lines: COMMON }, ...(facts.asks.length > 0 ? [{ at: 'stands', lines: STANDS }, others] : [])],
      [otherItems],
      [{ at: 'question', lines: isAboutBase || facts.topics.length === 0 ? HOW : WHICH }],
    ];
  },
  onCall: 'ask-and-stop',
};
