import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];
const history = [
  { by: 'me', field: 'baseSalary', amount: 66_000 },
  { by: 'them', field: 'baseSalary', amount: 58_000 },
];

export const cases: readonly PhraseCase[] = [
  {
    name: 'the figure stands, and the question is how base is set',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { stance: 'soft-no' } },
      move: {
        kind: 'probe',
        asks: [{ field: 'baseSalary', amount: 66_000, currency: 'GBP', period: 'year' }],
        about: ['baseSalary'],
      },
    },
    isChosen: true,
    holds: ['£66,000 a year', 'base'],
  },
  {
    name: 'base is fixed: the question names what is not',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { fixed: ['baseSalary'], open: ['pto'] } },
      move: { kind: 'probe', asks: [], about: ['baseSalary'] },
    },
    isChosen: true,
    holds: ['annual leave'],
    lacks: ['66,000'],
  },
  {
    name: 'a final word is not probed',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { final: true } },
      move: { kind: 'probe', about: ['signOnBonus'] },
    },
    isChosen: false,
  },
];
