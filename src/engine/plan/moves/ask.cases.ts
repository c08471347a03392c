import type { PlanCase } from '#engine/plan/plan-case.ts';

const usd = (amount: number) => ({ field: 'baseSalary', amount, currency: 'USD', period: 'year' });

export const cases: readonly PlanCase[] = [
  {
    name: 'above the target, at most 15 % without strong evidence, everything in one message',
    situation: { stage: 'countering', offer: [usd(100_000), { field: 'pto', days: 15 }] },
    goals: { target: 112_000, ideal: 125_000 },
    move: { kind: 'ask', asks: { baseSalary: 115_000, signOnBonus: 10_000, pto: 20 } },
  },
  {
    name: 'never above the posted maximum',
    situation: {
      stage: 'countering',
      offer: [usd(100_000)],
      marketData: [{ source: 'the posting', kind: 'posted-range', low: 90_000, high: 108_000, currency: 'USD' }],
    },
    goals: { target: 106_000 },
    move: { kind: 'ask', asks: { baseSalary: 108_000, signOnBonus: 10_000 } },
    because: 'their own range',
  },
  {
    name: 'at the top of the posted range base is left alone',
    situation: {
      stage: 'countering',
      offer: [usd(108_000), { field: 'pto', days: 20 }],
      marketData: [{ source: 'Job posting', low: 90_000, high: 108_000, currency: 'USD' }],
    },
    goals: { target: 112_000 },
    move: { kind: 'ask', occasion: 'benefits', without: ['baseSalary'] },
    because: 'another level',
  },
  {
    name: 'strong evidence carries up to 20 %',
    situation: {
      stage: 'countering',
      offer: [usd(100_000)],
      marketData: [{ source: 'BLS OEWS', kind: 'official', median: 112_000, high: 131_000, currency: 'USD' }],
    },
    goals: { target: 118_000, ideal: 130_000 },
    move: { kind: 'ask', occasion: 'lowball', asks: { baseSalary: 120_000, signOnBonus: 10_000 } },
  },
  {
    name: 'a lowball: the figure is named, below 30 %',
    situation: {
      stage: 'countering',
      offer: [usd(70_000)],
      marketData: [{ source: 'official statistics', kind: 'official', median: 90_000, high: 105_000, currency: 'USD' }],
    },
    goals: { target: 92_000, walkAway: 80_000 },
    move: { kind: 'ask', occasion: 'lowball', asks: { baseSalary: 91_000, signOnBonus: 7_000 } },
  },
  {
    name: 'a target below the offer: base is not countered, the rest is looked at',
    situation: { stage: 'countering', offer: [usd(120_000), { field: 'pto', days: 12 }] },
    goals: { target: 110_000 },
    move: { kind: 'ask', occasion: 'benefits', without: ['baseSalary'] },
    because: 'not countered',
  },
  {
    name: 'a target below the offer and nothing else wanted: yes',
    situation: { stage: 'countering', offer: [usd(120_000)] },
    goals: { target: 110_000, preferences: { signOnBonus: 0 } },
    move: { kind: 'accept' },
  },
  {
    name: 'hourly pay is asked for by the hour',
    situation: {
      stage: 'countering',
      offer: [
        { field: 'baseSalary', amount: 31, currency: 'CAD', period: 'hour' },
        { field: 'pto', days: 10 },
      ],
    },
    goals: { target: 68_000 },
    move: { kind: 'ask', asks: { baseSalary: 35, pto: 15 } },
  },
  {
    name: 'rupees are rounded as rupees are',
    situation: {
      stage: 'countering',
      offer: [{ field: 'baseSalary', amount: 2_435_000, currency: 'INR', period: 'year' }],
    },
    goals: { target: 2_650_000, preferences: { signOnBonus: 0 } },
    move: { kind: 'ask', asks: { baseSalary: 2_780_000 } },
  },
  {
    name: 'a recorded offer elsewhere is the occasion',
    situation: {
      stage: 'countering',
      offer: [usd(100_000)],
      competingOffers: [{ employer: 'Halden Freight', facts: [usd(109_000)] }],
    },
    goals: { target: 110_000 },
    move: { kind: 'ask', occasion: 'competing-offer' },
  },
  {
    name: 'being without work does not lower the ask',
    situation: { stage: 'countering', offer: [usd(100_000)], circumstances: { unemployed: true } },
    goals: { target: 110_000 },
    move: { kind: 'ask', occasion: 'unemployed', asks: { baseSalary: 115_000, signOnBonus: 10_000 } },
  },
  {
    name: 'asked for a number before any ask: the ask',
    situation: { stage: 'pushback', offer: [usd(100_000)], employerSaid: { stance: 'ask-number' } },
    goals: { target: 106_000 },
    move: { kind: 'ask', asks: { baseSalary: 113_000, signOnBonus: 10_000 } },
  },
];
