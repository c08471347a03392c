import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 2_435_000, currency: 'INR', period: 'year' }];
const history = [{ by: 'me', field: 'baseSalary', amount: 2_780_000 }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'a sign of life that adds nothing',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { stance: 'deferral' } },
      move: { kind: 'wait' },
    },
    isChosen: true,
    lacks: ['?', '27,80,000', '₹'],
  },
  {
    name: 'after a final word it is the person who decides',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { final: true } },
      move: { kind: 'wait' },
    },
    isChosen: false,
  },
];
