import type { NegotiationView, NextThing } from '#app/home-view.ts';
import { preparationOf } from '#app/preparation.ts';
import type { Gap, Watch } from '#domain/gap.ts';
import type { Entry } from '#domain/ledger.ts';
import type { Move } from '#domain/move.ts';
import { situationOf } from '#engine/track/situation.ts';
import { closingOfView } from './closing.ts';
import { FACTS, LETTER } from './letter.ts';
import { fixtureValuation } from './valuation.ts';

const gap = (field: Gap['field'], state: Gap['state'], label: string, weight: number): Gap => ({
  field,
  id: `${field}-${state}`,
  state,
  label,
  question: `Could you tell me more about ${label}?`,
  weight,
});
export const GAPS: readonly Gap[] = [
  gap('retirementMatch', 'vague', '401(k) match', 50),
  gap('pto', 'vague', 'vacation days', 60),
  gap('severance', 'absent', 'severance', 30),
  gap('reviewDate', 'absent', 'first salary review', 20),
  gap('level', 'absent', 'level', 10),
];

const WATCHES: readonly Watch[] = [
  {
    id: 'clawback',
    field: 'signOnBonus',
    title: 'Sign-on must be repaid if you leave within 12 months',
    why: 'All of it, even after eleven. Ask that it shrinks month by month, and that a dismissal is left out.',
    question: 'Could the repayment be pro-rated?',
    start: LETTER.indexOf('which must be repaid'),
    end: LETTER.indexOf('which must be repaid') + 52,
    weight: 80,
  },
  {
    id: 'non-compete',
    field: 'nonCompete',
    title: 'Twelve months without a competitor',
    why: 'It would keep you from the same work for a year. In Colorado such a clause holds only above a pay threshold.',
    question: 'Is the non-compete needed for this role?',
    weight: 60,
    asOf: '2026-01',
  },
];

const MOVE: Move = { kind: 'ask', asks: [{ field: 'baseSalary', amount: 198_000, currency: 'USD', period: 'year' }] };
const NEXT: readonly NextThing[] = [
  {
    id: 'thank',
    title: 'Thank them and ask for time',
    why: 'Three business days are short for a decision of this size.',
    tab: 'say',
    move: { kind: 'thank-and-ask-time', asks: [] },
  },
  { id: 'worth', title: 'See what it is worth', why: 'About $249,000 a year.', tab: 'worth' },
  { id: 'prepare', title: 'Prepare your ask', why: 'No target is set yet.', tab: 'plan' },
];

const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 2, day, hour, 12)).toISOString();
const head = (id: string, day: number, hour?: number) => ({ id, negotiationId: 'halvorsen', at: at(day, hour) });
export const ENTRIES: readonly Entry[] = [
  { ...head('e1', 9), kind: 'letter', documentId: 'd1', spot: 'offer' },
  {
    ...head('e2', 9, 15),
    kind: 'ask',
    move: 'thank-and-ask-time',
    terms: [],
    words: 'Thank you, Ines. I would like to read it with care and come back to you by Friday.',
  },
  {
    ...head('e3', 10, 14),
    kind: 'promise',
    by: 'Ines Okafor',
    terms: [{ field: 'signOnBonus', amount: 30_000, currency: 'USD' }],
    words: 'We can go to thirty on the sign-on, that is not a problem.',
    on: '2026-03-10',
  },
  {
    ...head('e4', 10, 15),
    kind: 'evidence',
    datum: {
      source: 'the posting for this role',
      kind: 'posted-range',
      low: 178_000,
      high: 224_000,
      currency: 'USD',
      asOf: 'February 2026',
      measures: 'base',
    },
  },
  { ...head('e5', 10, 16), kind: 'qualification', text: 'Led the sensor fusion rewrite that halved false stops' },
  {
    ...head('e6', 11, 11),
    kind: 'answer',
    stance: 'fixed-component',
    terms: [],
    fixed: ['baseSalary'],
    open: ['signOnBonus', 'startDate'],
    words: 'Our bands are set for this level, but there is some room on the sign-on and on your start.',
  },
];

/** The view with what follows from its facts, entries and goals, as the desk would put it together. */
export function derived(view: Omit<NegotiationView, 'preparation' | 'situation' | 'closing'>): NegotiationView {
  const { entries, goals, facts, deadline, plan } = view;
  const situation = situationOf({
    entries,
    facts: facts.map(({ fact }) => fact),
    replies: [],
    goals,
    today: '2026-03-10',
    deadline: deadline?.date,
    recruiterName: 'Ines Okafor',
  });
  return {
    ...view,
    situation,
    preparation: preparationOf({ situation, goals, entries }, plan, 'en-US'),
    closing: closingOfView({ ...view, situation }),
  };
}

export function fixtureView(change: Partial<NegotiationView> = {}): NegotiationView {
  return derived({
    negotiationId: 'halvorsen',
    employer: 'Halvorsen Robotics',
    role: 'Staff Engineer, Perception',
    stage: 'weigh',
    document: { id: 'd1', text: LETTER, subject: 'Your offer', sentOn: '2026-03-09', siteId: 'gmail' },
    spot: { isOffer: true, kind: 'offer', confidence: 0.97, why: ['states a salary'], warnings: [] },
    facts: FACTS,
    excluded: [
      {
        field: 'relocation',
        quote: 'We do not provide relocation assistance for this role.',
        start: LETTER.indexOf('We do not provide'),
        end: LETTER.indexOf('We do not provide') + 54,
      },
    ],
    gaps: GAPS,
    watches: WATCHES,
    valuation: fixtureValuation(),
    deadline: { date: '2026-03-13', businessDaysLeft: 3, daysLeft: 3 },
    goals: {},
    plan: {
      move: MOVE,
      packages: [
        { asks: [{ field: 'baseSalary', amount: 198_000, currency: 'USD', period: 'year' }], worth: 262_000 },
        {
          asks: [
            { field: 'baseSalary', amount: 190_000, currency: 'USD', period: 'year' },
            { field: 'signOnBonus', amount: 45_000, currency: 'USD' },
          ],
          worth: 262_000,
        },
        {
          asks: [
            { field: 'signOnBonus', amount: 40_000, currency: 'USD' },
            { field: 'equity', instrument: 'rsu', shares: 1_500 },
          ],
          worth: 262_000,
        },
      ],
      reasons: [
        { text: 'The base is $185,000. A posted range for the same work runs from $178,000 to $224,000.' },
        { text: 'One figure with one reason is easier to grant than a range.' },
        { text: 'It lies above your target, so a step back still reaches it.', private: true },
      ],
      cost: { text: 'They may say no. A courteous ask with a reason leaves the offer as it is.' },
    },
    next: NEXT,
    entries: ENTRIES,
    unwritten: [{ field: 'signOnBonus', amount: 30_000, currency: 'USD' }],
    ...change,
  });
}
