import type { PlanCase } from '#engine/plan/plan-case.ts';

const base = (amount: number) => ({ field: 'baseSalary', amount, currency: 'USD', period: 'year' });
const me = (amount: number) => ({ by: 'me', field: 'baseSalary', amount });
const them = (amount: number) => ({ by: 'them', field: 'baseSalary', amount });
const talk = (history: object[], more: object = {}) => ({ stage: 'pushback', offer: [base(90_000)], history, ...more });
const goals = { target: 98_000, walkAway: 92_000 };

/** Ends: limits, agreement, paper, after the yes. */
export const cases: readonly PlanCase[] = [
  {
    name: 'final, and enough: yes',
    situation: talk([me(103_000), them(95_000)], { employerSaid: { final: true, stance: 'final' } }),
    goals,
    move: { kind: 'accept', asks: {} },
  },
  {
    name: 'final, and below the walk-away: a kind no',
    situation: talk([me(103_000), them(91_000)], { employerSaid: { final: true, stance: 'final' } }),
    goals,
    move: { kind: 'decline', asks: {} },
  },
  {
    name: 'final, agreed and not yet on paper: the paper',
    situation: talk([me(103_000), them(95_000)], {
      employerSaid: { final: true, stance: 'final' },
      agreedVerbally: [base(95_000)],
    }),
    goals,
    move: { kind: 'request-writing', about: ['baseSalary'] },
  },
  {
    name: 'irritation ends the asking',
    situation: talk([me(103_000), them(94_000)], { employerSaid: { stance: 'frustration' } }),
    goals,
    move: { kind: 'accept' },
  },
  {
    name: 'a withdrawal in the air is answered calmly, without an ask',
    situation: talk([me(103_000), them(94_000)], { employerSaid: { stance: 'rescind' } }),
    goals,
    move: { kind: 'accept', asks: {} },
  },
  {
    name: 'the same answer twice after a movement is the limit',
    situation: talk([me(103_000), them(95_000), me(101_500), them(95_000), me(101_500), them(95_000)]),
    goals,
    move: { kind: 'accept' },
  },
  {
    name: 'they named what was asked: yes',
    situation: talk([me(103_000), them(103_000)]),
    goals,
    move: { kind: 'accept' },
  },
  {
    name: 'a few hundred short is met',
    situation: talk([me(103_000), them(102_800)], { employerSaid: { stance: 'counter' } }),
    goals,
    move: { kind: 'accept' },
  },
  {
    name: 'a yes without figures: the letter has to name them',
    situation: talk([me(103_000)], { stage: 'closing', employerSaid: { stance: 'accept-ask' } }),
    goals,
    move: { kind: 'request-writing', asks: { baseSalary: 103_000 } },
  },
  {
    name: 'agreed on the phone: the paper first',
    situation: {
      stage: 'closing',
      offer: [base(90_000)],
      agreedVerbally: [{ field: 'signOnBonus', amount: 6_000, currency: 'USD' }],
    },
    goals: { target: 98_000 },
    move: { kind: 'request-writing', asks: { signOnBonus: 6_000 } },
  },
  {
    name: 'the letter holds it all: yes',
    situation: { stage: 'closing', offer: [base(97_000)], employerSaid: { stance: 'written-confirmation' } },
    goals,
    move: { kind: 'accept' },
  },
  {
    name: 'accepted: the loose ends, no ask',
    situation: { stage: 'accepted', offer: [base(97_000)] },
    goals,
    move: { kind: 'wait', occasion: 'loose-ends', asks: {} },
  },
  {
    name: 'accepted too quickly: no new figure',
    situation: { stage: 'accepted', offer: [base(97_000)], circumstances: { acceptedTooEarly: true } },
    goals,
    move: { kind: 'probe', occasion: 'accepted-too-quickly', asks: {} },
  },
];
