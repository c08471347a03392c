import type { PlanCase } from '#engine/plan/plan-case.ts';

const base = { field: 'baseSalary', amount: 64_000, currency: 'EUR', period: 'year' };

export const cases: readonly PlanCase[] = [
  {
    name: 'a new offer is thanked for, whatever its figures',
    situation: { stage: 'received', offer: [base] },
    goals: { target: 70_000 },
    move: { kind: 'thank-and-ask-time', asks: {} },
  },
  {
    name: 'a date two days off on a Friday is too soon',
    situation: { stage: 'received', offer: [base], today: '2026-03-06', deadline: '2026-03-08' },
    move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' },
  },
  {
    name: 'a week is time enough',
    situation: { stage: 'received', offer: [base], today: '2026-03-06', deadline: '2026-03-13' },
    move: { kind: 'thank-and-ask-time' },
  },
  {
    name: 'a decision on the spot is not given',
    situation: { stage: 'received', offer: [base], employerSaid: { stance: 'deadline-pressure' } },
    move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' },
  },
  {
    name: 'an answer to the thanks leaves the missing figures',
    situation: {
      stage: 'received',
      offer: [base, { field: 'targetBonus', stated: 'unspecified' }],
      employerSaid: { stance: 'info' },
    },
    move: { kind: 'request-details', about: ['targetBonus'] },
  },
  {
    name: 'without a base figure nothing is asked for',
    situation: { stage: 'countering', offer: [{ field: 'title', text: 'Radiographer' }] },
    goals: { target: 50_000 },
    move: { kind: 'request-details', about: ['baseSalary'] },
  },
];
