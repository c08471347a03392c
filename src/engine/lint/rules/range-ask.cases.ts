import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'I would like 64,000 to 70,000.', quote: '64,000 to 70,000', fixed: 'I would like 70,000.' },
  {
    text: 'Could the base be between £41k and £45k?',
    quote: '£41k and £45k',
    fixed: 'Could the base be between £45k?',
  },
  { text: 'I am thinking of $95-105k.', quote: '$95-105k' },
  { text: 'The survey gives 64,000 to 70,000, so I would like 68,000.' },
  { text: 'Could you bring it from 64,000 to 68,000?' },
  { text: 'What is the range for this role?' },
  { text: 'I managed between 20 and 30 people.' },
];
