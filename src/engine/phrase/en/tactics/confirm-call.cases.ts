import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 185_000, currency: 'USD', period: 'year' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'what was heard, to be confirmed or corrected',
    request: {
      situation: {
        stage: 'closing',
        offer,
        agreedVerbally: [{ field: 'signOnBonus', amount: 12_000, currency: 'USD' }],
      },
      move: { kind: 'request-writing', occasion: 'confirm-call' },
    },
    isChosen: true,
    holds: ['a sign-on bonus of $12,000'],
  },
  {
    name: 'nothing recorded: nothing is claimed to have been said',
    request: { situation: { stage: 'pushback', offer }, move: { kind: 'wait', occasion: 'confirm-call' } },
    isChosen: true,
    lacks: ['$'],
  },
  {
    name: 'a letter to be updated is no note',
    request: { situation: { stage: 'closing', offer }, move: { kind: 'request-writing' } },
    isChosen: false,
  },
];
