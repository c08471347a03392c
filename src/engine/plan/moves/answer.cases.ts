import type { PlanCase } from '#engine/plan/plan-case.ts';

const gbp = (amount: number) => ({ field: 'baseSalary', amount, currency: 'GBP', period: 'year' });
const me = (amount: number, field = 'baseSalary') => ({ by: 'me', field, amount });
const them = (amount: number, field = 'baseSalary') => ({ by: 'them', field, amount });
const goals = { target: 66_000, ideal: 69_000, walkAway: 58_000 };
const talk = (history: object[], more: object = {}) => ({ stage: 'pushback', offer: [gbp(60_000)], history, ...more });

/** After the first ask: listening, probing, trading, countering. */
export const cases: readonly PlanCase[] = [
  {
    name: 'the first no is probed, and no figure falls',
    situation: talk([me(69_000), them(60_000)], { employerSaid: { stance: 'soft-no' } }),
    goals,
    move: { kind: 'probe', asks: { baseSalary: 69_000 } },
  },
  {
    name: 'they moved: a smaller step down, above their figure',
    situation: talk([me(69_000), them(64_000)], { employerSaid: { stance: 'counter' } }),
    goals,
    move: { kind: 'counter', asks: { baseSalary: 68_500 } },
  },
  {
    name: 'an ask said twice is no step, and earns none',
    situation: talk([me(69_000), them(60_000), me(69_000), them(60_000)], { employerSaid: { stance: 'soft-no' } }),
    goals,
    move: { kind: 'trade', asks: { baseSalary: 69_000, signOnBonus: 6_000 } },
  },
  {
    name: 'base fixed, the rest open: the trade, in packages worth the same',
    situation: talk([me(69_000), them(60_000)], {
      offer: [gbp(60_000), { field: 'pto', days: 25 }],
      employerSaid: { stance: 'fixed-component', fixed: ['baseSalary'], open: ['signOnBonus', 'pto'] },
    }),
    goals,
    move: { kind: 'trade', asks: { signOnBonus: 10_500, pto: 30 } },
    packages: 2,
  },
  {
    name: 'everything fixed, and only base was asked for: the rest, once',
    situation: talk([me(69_000), them(60_000)], {
      offer: [gbp(60_000), { field: 'pto', days: 25 }],
      employerSaid: { stance: 'firm-no', fixed: ['all'], open: ['pto'] },
    }),
    goals,
    move: { kind: 'trade', occasion: 'non-negotiable', asks: { pto: 30 } },
  },
  {
    name: 'everything called fixed at the start: asked once whether that holds for the rest',
    situation: talk([], { employerSaid: { stance: 'firm-no', fixed: ['all'] } }),
    goals,
    move: { kind: 'probe', occasion: 'non-negotiable', about: ['signOnBonus'], without: ['baseSalary'] },
  },
  {
    name: 'everything fixed, and said again about the rest: the choice is the offer',
    situation: talk([me(6_000, 'signOnBonus'), them(0, 'signOnBonus')], {
      employerSaid: { stance: 'firm-no', fixed: ['all'] },
    }),
    goals,
    move: { kind: 'accept' },
  },
  {
    name: 'asked why: the same figure, with its reason',
    situation: talk([me(69_000)], { employerSaid: { stance: 'ask-justification' } }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 69_000 } },
  },
  {
    name: 'someone else decides: wait',
    situation: talk([me(69_000)], { employerSaid: { stance: 'deferral' } }),
    goals,
    move: { kind: 'wait', asks: {} },
  },
  {
    name: 'sent yesterday, not answered: wait',
    situation: {
      stage: 'countering',
      offer: [gbp(60_000)],
      history: [{ ...me(69_000), on: '2026-03-03' }],
      today: '2026-03-04',
    },
    goals,
    move: { kind: 'wait', asks: {} },
  },
  {
    name: 'pressed for an answer after the first ask: time, once',
    situation: talk([me(69_000), them(62_000)], { employerSaid: { stance: 'deadline-pressure' } }),
    goals,
    move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' },
  },
];
