import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'Hello,\n\nI have gone through the terms. The base should be 66,000, as I bring the licence.',
    quote: 'I have gone through the terms.',
  },
  {
    text: 'Ms Brandt,\n\nregarding your letter: could you make it 66,000? I have run this plant before.\n\nThanks,\nJo',
    quote: 'regarding your letter: could you make it 66,000?',
  },
  { text: 'Hello,\n\nThank you for the terms. The base should be 66,000, as I bring the licence.' },
  { text: 'Hi Bo, I am thrilled. Could you make it 66,000? I have run this plant before.' },
  { text: 'Hello,\n\nOne question about the leave. Is it 28 days with or without bank holidays?' },
  { text: 'Hello,\n\nThe base should' },
  { text: 'Hello,\n\nI accept the terms. Please find the signed copy attached.', situation: { stage: 'closing' } },
];
