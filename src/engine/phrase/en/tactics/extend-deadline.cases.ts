import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [{ field: 'baseSalary', amount: 31, currency: 'CAD', period: 'hour' }];

export const cases: readonly PhraseCase[] = [
  {
    name: 'a date of three business days later, over the weekend',
    request: {
      situation: { offer, today: '2026-03-05', deadline: '2026-03-06', employerSaid: { stance: 'deadline-pressure' } },
      move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' },
    },
    isChosen: true,
    holds: ['Wednesday, March 11', 'answer'],
  },
  {
    name: 'no date is known: none is named',
    request: { situation: { offer }, move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' } },
    isChosen: true,
    holds: ['a few business days'],
  },
  {
    name: 'after the yes there is no date to move',
    request: {
      situation: { stage: 'accepted', offer },
      move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' },
    },
    isChosen: false,
  },
];
