import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'Make it £48,000 or I will go elsewhere.', quote: 'Make it £48,000 or I will go elsewhere.' },
  { text: 'If the salary stays as it is, I will decline.', quote: 'If the salary stays as it is, I will decline.' },
  {
    text: 'Unless you match it by Monday, I am signing with the other side.',
    quote: 'Unless you match it by Monday, I am signing with the other side.',
  },
  { text: 'That is my number. Take it or leave it.', quote: 'Take it or leave it.' },
  { text: 'If you can do £48,000, I am ready to sign this week.' },
  { text: 'I would need to see something closer to £48,000 to move forward.' },
  { text: 'I have decided to decline the offer. Thank you for your time.' },
  { text: 'Could I call you on Tuesday or Wednesday?' },
  { text: 'Would you prefer a call, or shall I write it down?' },
  { text: 'If the band is fixed, could we talk about the bonus?' },
];
