import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' },
  { field: 'pto', days: 25 },
];
const signOn = (amount: number) => ({ field: 'signOnBonus', amount, currency: 'GBP' });

export const cases: readonly PhraseCase[] = [
  {
    name: 'packages spelled out in the move stand side by side, besides the plain trade',
    request: {
      situation: { stage: 'pushback', offer, employerSaid: { fixed: ['baseSalary'] } },
      move: {
        kind: 'trade',
        asks: [signOn(6_000), { field: 'pto', days: 28 }, signOn(4_000), { field: 'pto', days: 32 }],
      },
    },
    isChosen: true,
  },
  {
    name: 'one set is no choice',
    request: {
      situation: { stage: 'pushback', offer, employerSaid: { fixed: ['baseSalary'] } },
      move: { kind: 'trade', asks: [signOn(6_000), { field: 'pto', days: 28 }] },
    },
    isChosen: false,
    lacks: ['Package'],
  },
  {
    name: 'a package below the last word on a component is left out',
    request: {
      situation: {
        stage: 'pushback',
        offer,
        history: [{ by: 'me', field: 'signOnBonus', amount: 6_000 }],
        employerSaid: { fixed: ['baseSalary'] },
      },
      move: {
        kind: 'trade',
        asks: [signOn(6_000), { field: 'pto', days: 28 }, signOn(4_000), { field: 'pto', days: 32 }],
      },
    },
    isChosen: false,
    lacks: ['4,000'],
  },
];
