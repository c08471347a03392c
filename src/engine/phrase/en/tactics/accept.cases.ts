import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 97_000, currency: 'USD', period: 'year' },
  { field: 'startDate', date: '2026-09-01' },
];

export const cases: readonly PhraseCase[] = [
  {
    name: 'a clear yes to the letter in hand, without conditions',
    request: {
      situation: {
        stage: 'closing',
        offer,
        candidateName: 'Jo Park',
        employerSaid: { stance: 'written-confirmation' },
      },
      move: { kind: 'accept' },
    },
    isChosen: true,
    holds: ['accept', 'letter', 'Jo Park'],
    lacks: ['?', 'once', 'as soon as'],
  },
  {
    name: 'what is only agreed in talk comes first',
    request: {
      situation: { stage: 'closing', offer, agreedVerbally: [{ field: 'pto', days: 20 }] },
      move: { kind: 'accept' },
    },
    isChosen: false,
    holds: ['20 days of paid time off', 'letter'],
  },
];
