import { offerOf, type RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'The market rate for this is 75,000.', quote: 'The market rate for this is 75,000.' },
  { text: 'Glassdoor says people in this job get 75k.', quote: 'Glassdoor says people in this job get 75k.' },
  {
    text: 'The guild report gives a median of 75,000.',
    situation: { marketData: [{ source: 'guild report', median: 68_000, currency: 'EUR' }] },
    quote: 'The guild report gives a median of 75,000.',
  },
  {
    text: 'I have another offer of 80,000.',
    situation: { competingOffers: [{ employer: 'Brack', facts: offerOf(72_000) }] },
    quote: 'I have another offer of 80,000.',
  },
  { text: 'You promised me 30 days of leave.', quote: 'You promised me 30 days of leave.' },
  {
    text: 'The guild report gives a median of 68,000, so I would like 70,000.',
    situation: { marketData: [{ source: 'guild report', median: 68_000, currency: 'EUR' }] },
  },
  {
    text: 'I have another offer of 72,000.',
    situation: { competingOffers: [{ employer: 'Brack', facts: offerOf(72_000) }] },
  },
  { text: 'As agreed on the phone, 30 days of leave.', situation: { agreedVerbally: [{ field: 'pto', days: 30 }] } },
  { text: 'I have led marketing for three brands.' },
  { text: 'How does the pay compare with the market for this role?' },
];
