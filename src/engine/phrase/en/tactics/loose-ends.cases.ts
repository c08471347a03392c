import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 71_500, currency: 'EUR', period: 'year' },
  { field: 'startDate', date: '2026-10-01' },
];

export const cases: readonly PhraseCase[] = [
  {
    name: 'the first day and what is needed for it',
    request: {
      situation: { stage: 'accepted', offer },
      move: { kind: 'wait', about: ['startDate', 'contingency'], occasion: 'loose-ends' },
    },
    isChosen: true,
    holds: ['1 October 2026', 'first day'],
    lacks: ['€'],
  },
  {
    name: 'no start date is known: none is made up',
    request: {
      situation: { stage: 'accepted', offer: offer.slice(0, 1) },
      move: { kind: 'wait', occasion: 'loose-ends' },
    },
    isChosen: true,
    lacks: ['2026'],
  },
  {
    name: 'waiting for an answer is no loose end',
    request: { situation: { stage: 'countering', offer }, move: { kind: 'wait' } },
    isChosen: false,
  },
];
