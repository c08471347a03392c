import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' },
  { field: 'pto', days: 25 },
];
const base = { field: 'baseSalary', amount: 63_000, currency: 'GBP', period: 'year' };
const agreedVerbally = [{ field: 'pto', days: 28 }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'an open request beside what is agreed goes into the one letter',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        agreedVerbally,
        history: [
          { by: 'me', field: 'baseSalary', amount: 63_000 },
          { by: 'them', field: 'pto', amount: 28 },
        ],
      },
      move: { kind: 'counter', asks: [base, { field: 'pto', days: 30 }] },
    },
    isChosen: true,
    holds: ['£63,000 a year', 'letter'],
    lacks: ['30 days'],
  },
  {
    name: 'nothing new is put on top of what is agreed',
    request: {
      situation: { stage: 'closing', offer, agreedVerbally },
      move: { kind: 'ask', asks: [base] },
    },
    isChosen: false,
    holds: ['28 days of annual leave'],
    lacks: ['63,000'],
  },
];
