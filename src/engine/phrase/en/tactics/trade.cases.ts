import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' },
  { field: 'pto', days: 25 },
];
const history = [
  { by: 'me', field: 'baseSalary', amount: 66_000 },
  { by: 'them', field: 'baseSalary', amount: 58_000 },
];
const signOn = { field: 'signOnBonus', amount: 6_000, currency: 'GBP' };

export const cases: readonly PhraseCase[] = [
  {
    name: 'what base will not give is asked for elsewhere, base is not named again',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { fixed: ['baseSalary'] } },
      move: {
        kind: 'trade',
        asks: [
          { field: 'baseSalary', amount: 66_000, currency: 'GBP', period: 'year' },
          signOn,
          { field: 'pto', days: 28 },
        ],
      },
    },
    isChosen: true,
    holds: ['a sign-on bonus of £6,000', '28 days of annual leave'],
    lacks: ['66,000', '58,000'],
  },
  {
    name: 'all that is asked for is closed: a question',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { fixed: ['signOnBonus'] } },
      move: { kind: 'trade', asks: [signOn] },
    },
    isChosen: false,
    lacks: ['6,000'],
  },
];
