import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'Could you do 66,000? My rent went up again.', quote: 'My rent went up again.' },
  {
    text: 'I would like 66,000 because I have debts to pay off.',
    quote: 'I would like 66,000 because I have debts to pay off.',
  },
  { text: 'Could you do 66,000? We are expecting our second child.', quote: 'We are expecting our second child.' },
  {
    text: 'I cannot afford to live there on this. Could you do 66,000?',
    quote: 'I cannot afford to live there on this.',
  },
  { text: 'Could you add 4,000 for relocation? The removal firm quoted that for our house and kids.' },
  { text: 'Could you do 66,000? I led the loan book of a bank for six years.' },
  { text: 'My family and I look forward to the move.' },
  { text: 'Could you do 66,000? The posting named 60,000 to 70,000.' },
];
