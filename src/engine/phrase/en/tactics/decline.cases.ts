import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 90_000, currency: 'USD', period: 'year' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'kind, clear, without figures',
    request: {
      situation: { stage: 'pushback', offer, walkAway: 96_000, employerSaid: { final: true, stance: 'final' } },
      move: { kind: 'decline' },
    },
    isChosen: true,
    lacks: ['?', '$', '96,000', 'unless', 'if you'],
  },
  {
    name: 'a yes is not a no',
    request: { situation: { stage: 'closing', offer }, move: { kind: 'accept' } },
    isChosen: false,
  },
];
