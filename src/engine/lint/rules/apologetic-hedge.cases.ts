import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'I am sorry to ask, but could the base be 66,000?',
    quote: 'I am sorry to ask, but could the base be 66,000?',
  },
  { text: 'It feels a bit cheeky, I know.', quote: 'It feels a bit cheeky, I know.' },
  { text: 'I hope this does not sound greedy.', quote: 'I hope this does not sound greedy.' },
  { text: 'Apologies for bringing this up again.', quote: 'Apologies for bringing this up again.' },
  { text: 'I feel awkward writing this.', quote: 'I feel awkward writing this.' },
  { text: 'I am sorry for the delay, I was travelling.' },
  { text: 'I am sorry to hear that the budget is closed.' },
  { text: 'Sorry I missed your call.' },
  { text: 'Could the base be 66,000? I would bring two large clients.' },
  { text: 'I would be glad to talk about it on Monday.' },
];
