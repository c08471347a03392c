import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];
const move = {
  kind: 'ask',
  asks: [{ field: 'baseSalary', amount: 64_000, currency: 'GBP', period: 'year' }],
  occasion: 'unemployed',
};

export const cases: readonly PhraseCase[] = [
  {
    name: 'rests on what the person brings; being free is not told',
    request: {
      situation: { stage: 'countering', offer, circumstances: { unemployed: true } },
      move,
      qualifications: ['Chartered in structural safety'],
    },
    isChosen: true,
    holds: ['£64,000 a year', 'Chartered in structural safety'],
    lacks: ['unemployed', 'between jobs', 'available', 'immediately'],
  },
  {
    name: 'once asked, it is a counter like any other',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        history: [
          { by: 'me', field: 'baseSalary', amount: 66_000 },
          { by: 'them', field: 'baseSalary', amount: 60_000 },
        ],
      },
      move: { ...move, kind: 'counter' },
    },
    isChosen: false,
  },
];
