import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'This offer is insulting.', quote: 'This offer is insulting.' },
  { text: 'Are you kidding with this number?', quote: 'Are you kidding with this number?' },
  { text: 'Your HR people are clueless.', quote: 'Your HR people are clueless.' },
  { text: 'Stop wasting my time.', quote: 'Stop wasting my time.' },
  { text: 'The base is well below what I expected for this role.' },
  { text: 'I have thought about it, and 66,000 is the figure I need to see.' },
  { text: 'I would not call it insulting; it is simply below the range you posted.' },
  { text: 'It would be a waste to rush this; may I answer on Friday?' },
];
