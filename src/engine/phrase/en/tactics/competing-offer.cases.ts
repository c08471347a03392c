import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 112_000, currency: 'CHF', period: 'year' }];
const rival = (amount: number) => ({
  employer: 'Halden Freight',
  facts: [{ field: 'baseSalary', amount, currency: 'CHF', period: 'year' }],
});
const move = {
  kind: 'ask',
  asks: [{ field: 'baseSalary', amount: 122_000, currency: 'CHF', period: 'year' }],
  occasion: 'competing-offer',
};

export const cases: readonly PhraseCase[] = [
  {
    name: 'the recorded offer, without its figure and its employer',
    request: { situation: { stage: 'countering', offer, competingOffers: [rival(119_000)] }, move },
    isChosen: true,
    holds: ['another offer', 'CHF 122,000 a year'],
    lacks: ['Halden', '119,000', 'otherwise', 'unless'],
  },
  {
    name: 'none is on record: none is mentioned',
    request: { situation: { stage: 'countering', offer }, move },
    isChosen: false,
    holds: ['CHF 122,000 a year'],
    lacks: ['another offer', 'other offer'],
  },
];
