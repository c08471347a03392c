import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];
const asks = [{ field: 'baseSalary', amount: 63_000, currency: 'GBP', period: 'year' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'the yes stands, a review in writing is asked about',
    request: {
      situation: { stage: 'accepted', offer, circumstances: { acceptedTooEarly: true } },
      move: { kind: 'probe', about: ['reviewDate'], occasion: 'accepted-too-quickly' },
    },
    isChosen: true,
    holds: ['pay', 'in writing'],
    lacks: ['£', 'sorry'],
  },
  {
    name: 'a figure after the yes is not said',
    request: { situation: { stage: 'accepted', offer }, move: { kind: 'ask', asks } },
    isChosen: true,
    lacks: ['63,000'],
  },
  {
    name: 'before the yes it is an ask',
    request: { situation: { stage: 'countering', offer }, move: { kind: 'ask', asks } },
    isChosen: false,
  },
];
