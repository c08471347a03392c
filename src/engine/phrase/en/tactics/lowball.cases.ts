import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 70_000, currency: 'USD', period: 'year' }];
const move = {
  kind: 'ask',
  asks: [{ field: 'baseSalary', amount: 91_000, currency: 'USD', period: 'year' }],
  occasion: 'lowball',
};

export const cases: readonly PhraseCase[] = [
  {
    name: 'the gap, plainly, and the figure',
    request: { situation: { stage: 'countering', offer, walkAway: 82_000 }, move },
    isChosen: true,
    holds: ['base', '$91,000 a year'],
    lacks: ['82,000', 'market', 'insult', '70,000'],
  },
  {
    name: 'base is fixed: there is nothing to say about the gap',
    request: { situation: { stage: 'pushback', offer, employerSaid: { fixed: ['baseSalary'] } }, move },
    isChosen: false,
    lacks: ['91,000'],
  },
];
