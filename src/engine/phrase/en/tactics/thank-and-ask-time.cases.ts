import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 64_000, currency: 'EUR', period: 'year' },
  { field: 'title', text: 'Hydrologist' },
];

export const cases: readonly PhraseCase[] = [
  {
    name: 'a day for the answer and the missing parts by name',
    request: {
      situation: { offer, today: '2026-03-05', recruiterName: 'Ilse' },
      move: { kind: 'thank-and-ask-time', about: ['targetBonus', 'pto'] },
    },
    isChosen: true,
    holds: ['Ilse', 'Wednesday, 11 March', 'the annual bonus', 'annual leave', 'writ'],
    lacks: ['64,000'],
  },
  {
    name: 'the day promised is never after the day set',
    request: {
      situation: { offer, today: '2026-03-05', deadline: '2026-03-09' },
      move: { kind: 'thank-and-ask-time' },
    },
    isChosen: true,
    holds: ['Monday, 9 March'],
  },
  {
    name: 'without any date no date is made up',
    request: { situation: { offer }, move: { kind: 'thank-and-ask-time' } },
    isChosen: true,
    holds: ['within the next few business days'],
  },
  {
    name: 'a day too close is another matter',
    request: { situation: { offer }, move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' } },
    isChosen: false,
  },
];
