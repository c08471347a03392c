import { mine, offerOf, type RuleCase, theirs } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'Thank you for the 59,000 you offered.', situation: { offer: offerOf(57_000) }, quote: '59,000' },
  { text: 'Your offer of €59,000 is generous.', situation: { offer: offerOf(57_000) }, quote: '€59,000' },
  {
    text: 'With the 10% bonus the total comes to 66,000.',
    situation: { offer: offerOf(57_000, 'EUR', { field: 'targetBonus', percent: 10 }) },
    quote: 'With the 10% bonus the total comes to 66,000.',
  },
  { text: 'Going from 57,000 to 62,700 is a 15% increase.', situation: { offer: offerOf(57_000) }, quote: '15%' },
  {
    text: 'Is the 68,000 I asked for still open?',
    situation: { offer: offerOf(57_000), history: [mine(66_000)] },
    quote: '68,000',
  },
  { text: 'Thank you for the 57,000 you offered.', situation: { offer: offerOf(57_000) } },
  {
    text: 'Thank you for moving to the 60,000 you offered.',
    situation: { offer: offerOf(57_000), history: [mine(66_000), theirs(60_000)] },
  },
  {
    text: 'With the 10% bonus the total comes to 62,700.',
    situation: { offer: offerOf(57_000, 'EUR', { field: 'targetBonus', percent: 10 }) },
  },
  { text: 'Your offer of €4,750 a month is clear to me.', situation: { offer: offerOf(57_000) } },
  { text: 'Going from 57,000 to 62,700 is a 10% increase.', situation: { offer: offerOf(57_000) } },
];
