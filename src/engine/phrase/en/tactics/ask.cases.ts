import type { PhraseCase } from '#engine/phrase/phrase-case.ts';

const offer = [
  { field: 'baseSalary', amount: 185_000, currency: 'USD', period: 'year' },
  { field: 'title', text: 'Staff Engineer' },
  { field: 'employer', text: 'Tamarack Robotics' },
];
const base = { field: 'baseSalary', amount: 198_000, currency: 'USD', period: 'year' };

export const cases: readonly PhraseCase[] = [
  {
    name: 'one figure with its period, resting on what was recorded',
    request: {
      situation: {
        stage: 'countering',
        offer,
        target: 196_000,
        walkAway: 180_000,
        marketData: [{ source: 'Radford survey 2026', kind: 'survey', median: 194_000, currency: 'USD' }],
      },
      goals: { target: 196_000, ideal: 205_000, walkAway: 180_000 },
      move: { kind: 'ask', asks: [base] },
      qualifications: ['9 years building motion control software'],
    },
    isChosen: true,
    holds: ['a base salary of $198,000 a year', '$194,000 a year', 'Radford survey 2026', '9 years building'],
    lacks: ['196,000', '180,000', '205,000', 'offer of'],
  },
  {
    name: 'a market figure that is the target stays unsaid',
    request: {
      situation: {
        stage: 'countering',
        offer,
        target: 194_000,
        marketData: [{ source: 'Radford survey 2026', kind: 'survey', median: 194_000, currency: 'USD' }],
      },
      move: { kind: 'ask', asks: [base] },
    },
    isChosen: true,
    holds: ['$198,000 a year'],
    lacks: ['194,000', 'Radford'],
  },
  {
    name: 'what a friend said is not quoted',
    request: {
      situation: {
        stage: 'countering',
        offer,
        marketData: [{ source: 'A friend in the trade', kind: 'friend', median: 199_000, currency: 'USD' }],
      },
      move: { kind: 'ask', asks: [base] },
    },
    isChosen: true,
    lacks: ['friend', '199,000'],
  },
  {
    name: 'present pay and private needs are no reasons',
    request: {
      situation: { stage: 'countering', offer },
      move: { kind: 'ask', asks: [base] },
      qualifications: ['I currently earn 171,000', 'My rent went up'],
    },
    isChosen: true,
    lacks: ['171,000', 'rent'],
  },
  {
    name: 'after a final word nothing is asked for',
    request: {
      situation: { stage: 'pushback', offer, employerSaid: { final: true, stance: 'final' } },
      move: { kind: 'ask', asks: [base] },
    },
    isChosen: false,
    lacks: ['198,000'],
  },
];
