import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'a figure they came up to is not in the letter yet',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        history: [
          { by: 'me', field: 'baseSalary', amount: 64_000 },
          { by: 'them', field: 'baseSalary', amount: 63_500 },
        ],
        employerSaid: { stance: 'counter' },
      },
      move: { kind: 'accept' },
    },
    isChosen: true,
    holds: ['£63,500 a year', 'letter'],
    lacks: ['64,000', '?'],
  },
  {
    name: 'the last word was mine: the letter as it is, once confirmed',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        history: [{ by: 'me', field: 'baseSalary', amount: 64_000 }],
        employerSaid: { stance: 'final', final: true },
      },
      move: { kind: 'accept' },
    },
    isChosen: true,
    holds: ['letter'],
    lacks: ['64,000'],
  },
  {
    name: 'the letter holds it all',
    request: { situation: { stage: 'closing', offer }, move: { kind: 'accept' } },
    isChosen: false,
  },
];
