import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 71_500, currency: 'EUR', period: 'year' },
  { field: 'pto', days: 28 },
];

export const cases: readonly PhraseCase[] = [
  {
    name: 'days off and where to work, base left alone',
    request: {
      situation: { stage: 'countering', offer },
      move: {
        kind: 'ask',
        asks: [
          { field: 'pto', days: 30 },
          { field: 'workMode', text: 'remote' },
        ],
        occasion: 'benefits',
      },
    },
    isChosen: true,
    holds: ['30 days of annual leave', 'working remotely', 'role'],
    lacks: ['71,500'],
  },
  {
    name: 'everything is called fixed: asked under that head',
    request: {
      situation: { stage: 'pushback', offer, employerSaid: { fixed: ['all'], stance: 'firm-no' } },
      move: { kind: 'ask', asks: [{ field: 'pto', days: 30 }], occasion: 'benefits' },
    },
    isChosen: false,
  },
];
