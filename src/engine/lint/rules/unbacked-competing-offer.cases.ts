import { offerOf, type RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'I have another offer at 72k, so could you match it?',
    quote: 'I have another offer at 72k, so could you match it?',
  },
  { text: 'A competitor has offered me more.', quote: 'A competitor has offered me more.' },
  { text: 'There are two other offers on my table.', quote: 'There are two other offers on my table.' },
  {
    text: 'I received a written offer from a bank in Leeds.',
    quote: 'I received a written offer from a bank in Leeds.',
  },
  {
    text: 'I have another offer at 72k.',
    situation: { competingOffers: [{ employer: 'Brack', facts: offerOf(72_000) }] },
  },
  { text: 'I have a last interview with another firm on Friday.' },
  { text: 'I do not have another offer; I simply like this job.' },
  { text: 'Could you send me a revised offer from your side?' },
  { text: 'Thank you for your strong offer. I have read it with care.' },
  { text: 'Other companies may pay more, and still I prefer this role.' },
];
