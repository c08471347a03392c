import { mine, offerOf, type RuleCase, theirs } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'In that case 78,000 is fine as well.',
    situation: { offer: offerOf(70_000), history: [mine(82_000)] },
    quote: 'In that case 78,000 is fine as well.',
  },
  {
    text: 'Then let us say €79k for the base.',
    situation: { offer: offerOf(70_000), history: [mine(82_000), theirs(70_000)] },
    quote: 'Then let us say €79k for the base.',
  },
  {
    text: 'I could come down a little on the base.',
    situation: { offer: offerOf(70_000), history: [mine(82_000)] },
    quote: 'I could come down a little on the base.',
  },
  {
    text: 'A sign-on of €4,000 would do too.',
    situation: { offer: offerOf(70_000), history: [mine(6_000, 'signOnBonus')] },
    quote: 'A sign-on of €4,000 would do too.',
  },
  {
    text: 'Thank you for moving to €75,000. Would €80,000 work?',
    situation: { offer: offerOf(70_000), history: [mine(82_000), theirs(75_000)] },
  },
  {
    text: 'Is there a way to reach the €82,000 I asked for?',
    situation: { offer: offerOf(70_000), history: [mine(82_000)] },
  },
  {
    text: 'As base stays at €70,000, could we add a sign-on of €5,000?',
    situation: { offer: offerOf(70_000), history: [mine(82_000), theirs(70_000)] },
  },
  { text: 'I would like €80,000, since I lead the audit alone.', situation: { offer: offerOf(70_000) } },
  {
    text: 'The survey gives a median of €78,000 for this job.',
    situation: { offer: offerOf(70_000), history: [mine(82_000)] },
  },
  { text: 'Could you make it 25 days of leave?', situation: { offer: offerOf(70_000), history: [mine(82_000)] } },
];
