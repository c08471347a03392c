import type { PlanCase } from '#engine/plan/plan-case.ts';

const base = (amount: number, more: object = {}) => ({
  field: 'baseSalary',
  amount,
  currency: 'EUR',
  period: 'year',
  ...more,
});
const me = (amount: number, field = 'baseSalary', on?: string) => ({ by: 'me', field, amount, ...(on ? { on } : {}) });
const them = (amount: number, field = 'baseSalary') => ({ by: 'them', field, amount });
const pto = (days: number) => ({ field: 'pto', days });
const offer = [base(80_000), pto(26), { field: 'targetBonus', percent: 10 }];
const goals = { target: 86_000, ideal: 90_000, walkAway: 77_000 };
const received = (more: object = {}) => ({ stage: 'received', offer, ...more });
const first = (more: object = {}) => ({ stage: 'countering', offer, ...more });
const talk = (history: object[], said: object = {}, more: object = {}) => ({
  stage: 'pushback',
  offer,
  history,
  employerSaid: said,
  ...more,
});
const official = (median: number, high: number) => [
  { source: 'National pay statistics', kind: 'official', median, high, currency: 'EUR' },
];

/** A row of the guide to negotiating: where it stands there, the situation, and the move it must lead to. */
export interface GuideCase extends PlanCase {
  /** The step, mistake or question it belongs to. */
  readonly of: string;
}

/** Every step, every mistake and every question of the guide, and what practice adds to them. */
export const cases: readonly GuideCase[] = [
  // Step 1: receiving and evaluating.
  {
    of: 'step 1: thanks and time before any number',
    name: 'a new offer, goals set: thanks and time, no figure',
    situation: received(),
    goals,
    move: { kind: 'thank-and-ask-time', asks: {} },
    because: 'Numbers can wait',
  },
  {
    of: 'step 1: the whole offer in writing, with every component',
    name: 'a vague bonus and no days off: asked for with the thanks',
    situation: { stage: 'received', offer: [base(80_000), { field: 'targetBonus', stated: 'unspecified' }] },
    goals,
    move: { kind: 'thank-and-ask-time', about: ['targetBonus', 'pto'] },
  },
  {
    of: 'step 1: do not be rushed into a decision',
    name: 'an answer wanted today: a later date',
    situation: received({ today: '2026-05-05', deadline: '2026-05-05' }),
    goals,
    move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline', asks: {} },
  },
  // Step 2: preparing.
  {
    of: 'step 2: what if salary is truly fixed',
    name: 'base called fixed from the start: the ask is for the rest',
    situation: first({ employerSaid: { stance: 'fixed-component', fixed: ['baseSalary'] } }),
    goals,
    move: { kind: 'trade', without: ['baseSalary'], occasion: 'benefits' },
  },
  {
    of: 'step 2: priorities decide what is traded',
    name: 'what does not matter is not asked for',
    situation: first(),
    goals: { ...goals, preferences: { pto: 0, targetBonus: 0, signOnBonus: 2 } },
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000 } },
  },
  {
    of: 'step 2: priorities decide what is traded',
    name: 'what the letter does not name and stands low in the order is left alone',
    situation: first({ offer: [base(80_000), pto(26)] }),
    goals: { ...goals, preferences: { baseSalary: 2, pto: 1.6, signOnBonus: 1.2, relocation: 0.7, severance: 0.5 } },
    move: { kind: 'ask', asks: { baseSalary: 90_500, pto: 31, signOnBonus: 8_000 } },
  },
  {
    of: 'step 2: priorities decide what is traded',
    name: 'what it does not name and matters most is asked for',
    situation: first({ offer: [base(80_000)] }),
    goals: { ...goals, preferences: { relocation: 2, signOnBonus: 0 } },
    move: { kind: 'ask', asks: { baseSalary: 90_500, relocation: 2_400 } },
  },
  {
    of: 'step 2: the walk-away is never the figure named',
    name: 'an ask that would be exactly the walk-away is the next figure above',
    situation: first(),
    goals: { target: 86_000, ideal: 92_000, walkAway: 92_000, preferences: { signOnBonus: 0, pto: 0, targetBonus: 0 } },
    move: { kind: 'ask', occasion: 'lowball', asks: { baseSalary: 92_500 } },
  },
  {
    of: 'step 2: the walk-away is never the figure named',
    name: 'a step down does not land on the walk-away',
    situation: talk([me(92_000), them(89_000)], { stance: 'counter' }),
    goals: { target: 90_000, walkAway: 91_000 },
    move: { kind: 'counter', asks: { baseSalary: 91_500 } },
  },
  {
    of: 'step 2: the walk-away is never the figure named',
    name: 'unless the employer has named that figure themselves',
    situation: first({
      marketData: [{ source: 'the posting', kind: 'posted-range', low: 75_000, high: 88_000, currency: 'EUR' }],
    }),
    goals: { target: 87_000, walkAway: 88_000, preferences: { signOnBonus: 0, pto: 0, targetBonus: 0 } },
    move: { kind: 'ask', occasion: 'lowball', asks: { baseSalary: 88_000 } },
  },
  // Step 3: opening.
  {
    of: 'step 3: one specific figure with its reason',
    name: 'the first ask: a round figure above the target, the rest in the same message',
    situation: first(),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000, pto: 31, targetBonus: 15 } },
    because: 'over the offer',
  },
  {
    of: 'step 3: listen before answering',
    name: 'asked for time to look into it: wait',
    situation: talk([me(92_000)], { stance: 'deferral' }),
    goals,
    move: { kind: 'wait', asks: {} },
  },
  {
    of: 'step 3: do not fill the silence',
    name: 'sent two days ago: say nothing more',
    situation: first({ history: [me(92_000, 'baseSalary', '2026-05-05')], today: '2026-05-07' }),
    goals,
    move: { kind: 'wait', asks: {} },
    because: 'taken off it',
  },
  {
    of: 'step 3: do not fill the silence, and do not be forgotten',
    name: 'a week without an answer: a short note, no figure',
    situation: first({ history: [me(92_000, 'baseSalary', '2026-05-05')], today: '2026-05-13' }),
    goals,
    move: { kind: 'wait', asks: {} },
    because: 'short, friendly note',
  },
  {
    of: 'step 3: do not fill the silence, and do not be forgotten',
    name: 'no answer, and the date is tomorrow: the date is asked to move with it',
    situation: first({
      history: [me(92_000, 'baseSalary', '2026-05-05')],
      today: '2026-05-07',
      deadline: '2026-05-08',
    }),
    goals,
    move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline', asks: { baseSalary: 92_000 } },
  },
  // Step 4: pushback and counteroffers.
  {
    of: 'step 4: the first no is not final',
    name: '"that is difficult": how is it set, where is room; the figure stands',
    situation: talk([me(92_000), them(80_000)], { stance: 'soft-no' }),
    goals,
    move: { kind: 'probe', asks: { baseSalary: 92_000 }, about: ['baseSalary', 'signOnBonus'] },
  },
  {
    of: 'step 4: find what is fixed',
    name: '"we cannot": asked once how it is decided, before anything is given up',
    situation: talk([me(92_000), them(80_000)], { stance: 'firm-no' }),
    goals,
    move: { kind: 'probe', asks: { baseSalary: 92_000 } },
  },
  {
    of: 'step 4: trade across components',
    name: 'base fixed: a sign-on carries part of what is lost, in packages worth the same',
    situation: talk([me(92_000), me(8_000, 'signOnBonus'), me(31, 'pto'), them(80_000)], {
      stance: 'fixed-component',
      fixed: ['baseSalary'],
      open: ['signOnBonus', 'pto'],
    }),
    goals,
    move: { kind: 'trade', asks: { signOnBonus: 14_000, pto: 31, targetBonus: 15 } },
    packages: 3,
  },
  {
    of: 'step 4: a counter is answered by a smaller step',
    name: 'they came up by 3,000: a visible, smaller step down',
    situation: talk([me(92_000), them(83_000)], { stance: 'counter' }),
    goals,
    move: { kind: 'counter', asks: { baseSalary: 91_500 } },
    because: 'less than they did',
  },
  {
    of: 'step 4: know the limit',
    name: 'the same words three times: that is the limit',
    situation: talk([me(92_000), them(84_000), me(91_000), them(84_000), me(91_000), them(84_000)], {
      stance: 'firm-no',
    }),
    goals,
    move: { kind: 'accept' },
  },
  {
    of: 'step 4: write down what was said',
    name: 'agreed on a call: on paper before anything else',
    situation: talk(
      [me(92_000), them(87_000)],
      { stance: 'counter' },
      { agreedVerbally: [base(87_000)], stage: 'closing' },
    ),
    goals,
    move: { kind: 'request-writing', asks: { baseSalary: 87_000 }, about: ['baseSalary'] },
  },
  // Step 5: closing.
  {
    of: 'step 5: stop when they are irritated',
    name: 'irritation: what stands is taken',
    situation: talk([me(92_000), them(85_000)], { stance: 'frustration' }),
    goals,
    move: { kind: 'accept', asks: {} },
  },
  {
    of: 'step 5: everything in writing before the yes',
    name: 'they said yes without a figure: the letter with mine',
    situation: talk([me(92_000)], { stance: 'accept-ask' }),
    goals,
    move: { kind: 'request-writing', asks: { baseSalary: 92_000 } },
  },
  {
    of: 'step 5: accept clearly once it is written',
    name: 'the revised letter is here: yes',
    situation: { stage: 'closing', offer: [base(92_000), pto(31)], employerSaid: { stance: 'written-confirmation' } },
    goals,
    move: { kind: 'accept', asks: {} },
  },
  {
    of: 'step 5: loose ends',
    name: 'after the yes: start date and papers',
    situation: { stage: 'accepted', offer },
    goals,
    move: { kind: 'wait', occasion: 'loose-ends', about: ['startDate'] },
  },
  // Mistakes.
  {
    of: 'mistake: inventing another offer',
    name: 'no other offer on record: it is not the occasion',
    situation: first({ circumstances: { otherProcesses: true } }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000, pto: 31, targetBonus: 15 } },
  },
  {
    of: 'mistake: bidding against oneself',
    name: 'they did not move: no figure falls',
    situation: talk([me(92_000), them(80_000), me(92_000), them(80_000)], { stance: 'soft-no' }),
    goals,
    move: { kind: 'trade', asks: { baseSalary: 92_000, signOnBonus: 8_000, pto: 31, targetBonus: 15 } },
    because: 'no figure of yours does',
  },
  {
    of: 'mistake: an empty ultimatum',
    name: 'ready to walk, still asking: no threat, the same ask',
    situation: first({ circumstances: { wouldWalk: true } }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000, pto: 31, targetBonus: 15 } },
  },
  {
    of: 'mistake: salary alone',
    name: 'the target is met: benefits are still asked about',
    situation: first(),
    goals: { target: 78_000 },
    move: { kind: 'ask', occasion: 'benefits', without: ['baseSalary'] },
  },
  {
    of: 'step 1: no figure beside an unknown one',
    name: 'days off and a bonus without figures are not asked for by a number',
    situation: first({
      offer: [base(80_000), { field: 'pto', stated: 'unspecified' }, { field: 'targetBonus', stated: 'unspecified' }],
    }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000 } },
  },
  {
    of: 'mistake: pushing every detail',
    name: 'four asks at most, however long the letter',
    situation: first({
      offer: [
        ...offer,
        { field: 'equity', instrument: 'rsu', value: 40_000, currency: 'EUR' },
        { field: 'stipend', amount: 1_000, currency: 'EUR', period: 'year' },
        { field: 'relocation', amount: 5_000, currency: 'EUR' },
        { field: 'retirementMatch', percent: 4 },
      ],
    }),
    goals,
    move: { kind: 'ask', without: ['retirementMatch', 'relocation'] },
  },
  {
    of: 'mistake: accepting at once',
    name: 'an offer above the ideal is thanked for first',
    situation: received(),
    goals: { target: 70_000, ideal: 75_000 },
    move: { kind: 'thank-and-ask-time', asks: {} },
  },
  {
    of: 'mistake: a bridge burnt over little',
    name: 'a few hundred short: it is met',
    situation: talk([me(92_000), them(91_700)], { stance: 'counter' }),
    goals,
    move: { kind: 'accept' },
  },
  {
    of: 'mistake: asking on after a withdrawal is in the air',
    name: 'the offer is in question: calm, no ask',
    situation: talk([me(92_000), them(84_000)], { stance: 'rescind' }),
    goals,
    move: { kind: 'accept', asks: {} },
  },
  // The twelve questions.
  {
    of: 'question 1: how soon to respond',
    name: 'no date set: thanks now, two to five business days',
    situation: received({ today: '2026-05-05' }),
    goals,
    move: { kind: 'thank-and-ask-time' },
    because: 'two to five business days',
  },
  {
    of: 'question 2: is it ever right not to negotiate',
    name: 'far above the goals and nothing else wanted: yes',
    situation: first({ offer: [base(80_000)] }),
    goals: { target: 70_000, preferences: { signOnBonus: 0 } },
    move: { kind: 'accept' },
  },
  {
    of: 'question 3: much lower than expected',
    name: 'official figures a fifth above: the gap is named, with a figure',
    situation: first({ marketData: official(97_000, 108_000) }),
    goals: { target: 95_000, walkAway: 84_000 },
    move: {
      kind: 'ask',
      occasion: 'lowball',
      asks: { baseSalary: 100_000, signOnBonus: 8_000, pto: 31, targetBonus: 15 },
    },
  },
  {
    of: 'question 4: unemployed',
    name: 'without a job: the same figure, no need named',
    situation: first({ circumstances: { unemployed: true } }),
    goals,
    move: {
      kind: 'ask',
      occasion: 'unemployed',
      asks: { baseSalary: 90_500, signOnBonus: 8_000, pto: 31, targetBonus: 15 },
    },
  },
  {
    of: 'question 5: several rounds',
    name: 'the third round: a smaller step than the second',
    situation: talk([me(92_000), them(83_000), me(91_000), them(85_000)], { stance: 'counter' }),
    goals,
    move: { kind: 'counter' },
  },
  {
    of: 'question 5: several rounds',
    name: 'after eight rounds it is enough',
    situation: talk(Array.from({ length: 8 }, (_, at) => [me(92_000 - at * 100), them(80_000 + at * 400)]).flat(), {
      stance: 'counter',
    }),
    goals,
    move: { kind: 'accept' },
    because: 'often enough',
  },
  {
    of: 'question 6: "non-negotiable"',
    name: 'everything called fixed: the rest is asked about once',
    situation: first({ employerSaid: { stance: 'firm-no', fixed: ['all'] } }),
    goals,
    move: { kind: 'probe', occasion: 'non-negotiable', without: ['baseSalary'], about: ['signOnBonus', 'pto'] },
  },
  {
    of: 'question 6: "non-negotiable"',
    name: 'and fixed again: decide on what stands',
    situation: talk([me(8_000, 'signOnBonus'), them(0, 'signOnBonus')], { stance: 'firm-no', fixed: ['all'] }),
    goals,
    move: { kind: 'accept' },
  },
  {
    of: 'question 6: "non-negotiable"',
    name: 'below the walk-away and fixed: a kind no',
    situation: talk([me(8_000, 'signOnBonus'), them(0, 'signOnBonus')], { stance: 'firm-no', fixed: ['all'] }),
    goals: { ...goals, walkAway: 84_000 },
    move: { kind: 'decline', asks: {} },
  },
  {
    of: 'question 7: benefits and perks',
    name: 'days off and a learning budget matter most: they come first after base',
    situation: first({
      offer: [base(80_000), pto(26), { field: 'stipend', amount: 2_000, currency: 'EUR', period: 'year' }],
    }),
    goals: { ...goals, preferences: { pto: 2, stipend: 2, signOnBonus: 0 } },
    move: { kind: 'ask', asks: { baseSalary: 90_500, pto: 31, stipend: 3_000 } },
  },
  {
    of: 'question 8: mail or phone',
    name: 'asked for a number on the phone before any ask: the ask',
    situation: talk([], { stance: 'ask-number' }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000, pto: 31, targetBonus: 15 } },
  },
  {
    of: 'question 9: accepted too quickly',
    name: 'regret after the yes: no new figure, a review date',
    situation: { stage: 'accepted', offer, circumstances: { acceptedTooEarly: true } },
    goals,
    move: { kind: 'probe', occasion: 'accepted-too-quickly', asks: {}, about: ['reviewDate'] },
  },
  {
    of: 'question 10: a lowball',
    name: 'below the walk-away with no evidence: still a figure, inside the ordinary corridor',
    situation: first({ offer: [base(80_000)] }),
    goals: { target: 100_000, walkAway: 90_000, preferences: { signOnBonus: 0 } },
    move: { kind: 'ask', occasion: 'lowball', asks: { baseSalary: 92_000 } },
  },
  {
    of: 'question 10: a lowball',
    name: 'they stay far below after all: a kind no',
    situation: talk([me(92_000), them(82_000)], { stance: 'final', final: true }),
    goals: { target: 100_000, walkAway: 90_000 },
    move: { kind: 'decline', asks: {} },
  },
  {
    of: 'question 11: mentioning other offers',
    name: 'a recorded, higher offer is the occasion',
    situation: first({ competingOffers: [{ employer: 'Orrin Foods', facts: [base(86_000)] }] }),
    goals,
    move: { kind: 'ask', occasion: 'competing-offer' },
  },
  {
    of: 'question 11: mentioning other offers',
    name: 'a recorded, lower offer is not',
    situation: first({ competingOffers: [{ employer: 'Orrin Foods', facts: [base(72_000)] }] }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000, pto: 31, targetBonus: 15 } },
  },
  {
    of: 'question 11: mentioning other offers',
    name: 'another offer in another currency is not weighed against it',
    situation: first({
      competingOffers: [{ employer: 'Kitano Optics', facts: [{ ...base(9_000_000), currency: 'JPY' }] }],
    }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 90_500, signOnBonus: 8_000, pto: 31, targetBonus: 15 } },
  },
  {
    of: 'question 12: exploding offers',
    name: 'decide by tonight, after the first ask: a later date, once',
    situation: talk([me(92_000), them(82_000)], { stance: 'deadline-pressure' }),
    goals,
    move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' },
  },
  {
    of: 'question 12: exploding offers',
    name: 'pressed again: decide on what stands',
    situation: talk([me(92_000), them(82_000), me(91_000), them(83_000)], { stance: 'deadline-pressure' }),
    goals,
    move: { kind: 'accept' },
  },
  // What practice adds.
  {
    of: 'deadlines: someone else decides when mine runs out',
    name: 'a deferral on the eve of the date: the date moves with their answer',
    situation: talk([me(92_000)], { stance: 'deferral' }, { today: '2026-05-07', deadline: '2026-05-08' }),
    goals,
    move: { kind: 'thank-and-ask-time', occasion: 'extend-deadline' },
  },
  {
    of: 'sizing: the posted maximum',
    name: 'at the top of their range: level and one-time money, not base',
    situation: first({
      marketData: [{ source: 'the posting', kind: 'posted-range', low: 70_000, high: 80_000, currency: 'EUR' }],
    }),
    goals,
    move: { kind: 'ask', occasion: 'benefits', without: ['baseSalary'] },
    because: 'another level',
  },
  {
    of: 'sizing: a range in the letter itself',
    name: 'the letter says 80 to 88: never above 88',
    situation: first({ offer: [base(80_000, { maxAmount: 88_000 })] }),
    goals: { ...goals, preferences: { signOnBonus: 0 } },
    move: { kind: 'ask', asks: { baseSalary: 88_000 } },
  },
  {
    of: 'sizing: beyond 30 % reads as unserious',
    name: 'a target of half as much again is not asked for',
    situation: first({ offer: [base(80_000)], marketData: official(118_000, 130_000) }),
    goals: { target: 120_000, preferences: { signOnBonus: 0 } },
    move: { kind: 'ask', occasion: 'lowball', asks: { baseSalary: 104_000 } },
  },
  {
    of: 'questions: asked what one earns now',
    name: 'asked for a number again: the number named, nothing about present pay',
    situation: talk([me(92_000)], { stance: 'ask-number' }),
    goals,
    move: { kind: 'ask', asks: { baseSalary: 92_000 } },
    because: 'what you earn now',
  },
  {
    of: 'questions: information only',
    name: 'an answer to a question of mine, with gaps left: the rest is asked for',
    situation: received({ employerSaid: { stance: 'info' }, offer: [base(80_000)] }),
    goals,
    move: { kind: 'request-details', about: ['pto'] },
  },
  {
    of: 'packages: all above the walk-away',
    name: 'base fixed and packages below the walk-away: none is offered',
    situation: talk([me(92_000), them(80_000)], { stance: 'fixed-component', fixed: ['baseSalary'] }),
    goals: { target: 100_000, walkAway: 99_000 },
    move: { kind: 'trade', without: ['baseSalary'] },
    packages: 0,
  },
  {
    of: 'periods: monthly pay is asked for by the month',
    name: 'EUR 5,000 a month, a yearly target: a monthly figure',
    situation: first({ offer: [{ ...base(5_000), period: 'month' }] }),
    goals: { target: 66_000, preferences: { signOnBonus: 0 } },
    move: { kind: 'ask', asks: { baseSalary: 5_700 } },
  },
];
