import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];
const move = { kind: 'counter', asks: [{ field: 'baseSalary', amount: 64_000, currency: 'GBP', period: 'year' }] };
const history = [{ by: 'me', field: 'baseSalary', amount: 66_000 }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'the last word is heard, and the decision gets its day',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        history,
        today: '2026-03-05',
        employerSaid: { final: true, stance: 'final' },
      },
      move,
    },
    isChosen: true,
    holds: ['Wednesday, 11 March'],
    lacks: ['?', '64,000', '66,000'],
  },
  {
    name: 'a start date costs nothing and may still be asked for',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { final: true, stance: 'final' } },
      move: {
        kind: 'ask',
        asks: [
          { field: 'signOnBonus', amount: 4_000, currency: 'GBP' },
          { field: 'startDate', date: '2026-09-14' },
        ],
      },
    },
    isChosen: false,
    holds: ['14 September 2026'],
    lacks: ['4,000'],
  },
  {
    name: 'a firm no is not a last word',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        history: [...history, { by: 'them', field: 'baseSalary', amount: 61_000 }],
        employerSaid: { stance: 'firm-no' },
      },
      move,
    },
    isChosen: false,
    holds: ['£64,000 a year'],
  },
];
