import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'each term agreed, with its figure, and the letter',
    request: {
      situation: {
        stage: 'closing',
        offer,
        agreedVerbally: [
          { field: 'baseSalary', amount: 62_500, currency: 'GBP', period: 'year' },
          { field: 'pto', days: 27 },
        ],
      },
      move: { kind: 'request-writing', asks: [{ field: 'pto', days: 27 }] },
    },
    isChosen: true,
    holds: ['27 days of annual leave'],
  },
  {
    name: 'a figure nobody named, below the last word, is not put on paper',
    request: {
      situation: { stage: 'closing', offer, history: [{ by: 'me', field: 'baseSalary', amount: 66_000 }] },
      move: {
        kind: 'request-writing',
        asks: [{ field: 'baseSalary', amount: 61_000, currency: 'GBP', period: 'year' }],
      },
    },
    isChosen: true,
    holds: ['the base salary'],
    lacks: ['61,000'],
  },
  {
    name: 'a note of a call is its own thing',
    request: {
      situation: { stage: 'closing', offer },
      move: { kind: 'request-writing', occasion: 'confirm-call' },
    },
    isChosen: false,
  },
];
