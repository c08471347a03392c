import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 58_000, currency: 'GBP', period: 'year' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'what is missing, by name, in one question',
    request: {
      situation: { offer, employerSaid: { stance: 'info' } },
      move: { kind: 'request-details', about: ['retirementMatch', 'noticePeriod'] },
    },
    isChosen: true,
    holds: ['the pension contribution', 'the notice period'],
    lacks: ['58,000'],
  },
  {
    name: 'nothing named: the whole of it in writing',
    request: { situation: { offer }, move: { kind: 'request-details' } },
    isChosen: true,
    lacks: ['details on', '58,000'],
  },
  {
    name: 'after the yes it is about the first day',
    request: { situation: { stage: 'accepted', offer }, move: { kind: 'request-details', about: ['pto'] } },
    isChosen: false,
  },
];
