import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 9_200, currency: 'AUD', period: 'month' }];
const move = { kind: 'counter', asks: [{ field: 'baseSalary', amount: 9_900, currency: 'AUD', period: 'month' }] };

export const cases: readonly PhraseCase[] = [
  {
    name: 'one figure by the month, thanks for theirs, which is not repeated',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        history: [
          { by: 'me', field: 'baseSalary', amount: 10_100 },
          { by: 'them', field: 'baseSalary', amount: 9_600 },
        ],
        employerSaid: { stance: 'counter' },
      },
      move,
    },
    isChosen: true,
    holds: ['$9,900 a month'],
    lacks: ['9,600', '10,100'],
  },
  {
    name: 'a first figure needs its reason',
    request: { situation: { stage: 'countering', offer }, move },
    isChosen: false,
    holds: ['$9,900 a month'],
  },
];
