import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 71_500, currency: 'EUR', period: 'year' }];
const move = { kind: 'ask', asks: [{ field: 'baseSalary', amount: 80_500, currency: 'EUR', period: 'year' }] };
const history = [{ by: 'me', field: 'baseSalary', amount: 80_500 }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'the same figure with what it rests on',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { stance: 'ask-justification' } },
      move,
      qualifications: ['Fluent in German and Dutch'],
    },
    isChosen: true,
    holds: ['€80,500 a year', 'Fluent in German and Dutch'],
  },
  {
    name: 'a lower figure than the one they have is not given on a question',
    request: {
      situation: { stage: 'pushback', offer, history, employerSaid: { stance: 'ask-number' } },
      move: { kind: 'ask', asks: [{ field: 'baseSalary', amount: 76_000, currency: 'EUR', period: 'year' }] },
    },
    isChosen: true,
    holds: ['€80,500 a year'],
    lacks: ['76,000'],
  },
  {
    name: 'a question before any ask gets the ask',
    request: { situation: { stage: 'pushback', offer, employerSaid: { stance: 'ask-number' } }, move },
    isChosen: false,
    holds: ['€80,500 a year'],
  },
];
