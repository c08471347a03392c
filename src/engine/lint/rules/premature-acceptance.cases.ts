import { mine, offerOf, type RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'Yes! I accept the job. When do we start?', quote: 'Yes!' },
  { text: 'Wonderful news, count me in.', quote: 'Wonderful news, count me in.' },
  { text: 'Thank you! I have handed in my notice this morning.', quote: 'I have handed in my notice this morning.' },
  {
    text: 'I am happy to accept. We can settle the leave later.',
    situation: { history: [mine(30, 'pto')] },
    quote: 'I am happy to accept.',
  },
  {
    text: 'I have read the contract and I am delighted to accept. The signed copy is attached.',
    situation: { stage: 'closing' },
  },
  { text: 'I am ready to accept as soon as the letter is here.' },
  { text: 'I accepted your invitation for Thursday.' },
  { text: 'I would love to accept if we can settle the start date.' },
  { text: 'I am in Lyon until Friday and will write after that.' },
  {
    text: 'I accept with pleasure. Could you send the updated letter?',
    situation: { agreedVerbally: offerOf(50_000) },
  },
];
