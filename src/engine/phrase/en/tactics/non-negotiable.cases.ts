import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'base as given, the rest asked about once',
    request: {
      situation: { stage: 'pushback', offer, employerSaid: { fixed: ['all'], stance: 'firm-no' } },
      move: {
        kind: 'probe',
        asks: [
          { field: 'baseSalary', amount: 63_000, currency: 'GBP', period: 'year' },
          { field: 'signOnBonus', amount: 5_800, currency: 'GBP' },
        ],
        occasion: 'non-negotiable',
      },
    },
    isChosen: true,
    holds: ['£5,800', 'base'],
    lacks: ['63,000'],
  },
  {
    name: 'nothing to ask for: a question on the rule',
    request: {
      situation: { stage: 'pushback', offer, employerSaid: { fixed: ['all'] } },
      move: { kind: 'probe' },
    },
    isChosen: true,
    lacks: ['£'],
  },
  {
    name: 'one component fixed is no rule against talking',
    request: {
      situation: { stage: 'pushback', offer, employerSaid: { fixed: ['baseSalary'] } },
      move: { kind: 'trade', asks: [{ field: 'signOnBonus', amount: 5_800, currency: 'GBP' }] },
    },
    isChosen: false,
  },
];
