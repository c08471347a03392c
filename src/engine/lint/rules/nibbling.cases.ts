import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'One more thing: could you also pay for the gym?',
    situation: { stage: 'accepted' },
    quote: 'One more thing: could you also pay for the gym?',
  },
  {
    text: 'Thank you! Could we make it 31 days of leave after all?',
    situation: { agreedVerbally: [{ field: 'pto', days: 28 }] },
    quote: 'Could we make it 31 days of leave after all?',
  },
  { text: 'What should I bring on my first day?', situation: { stage: 'accepted' } },
  {
    text: 'Could you send the letter with the 28 days of leave?',
    situation: { agreedVerbally: [{ field: 'pto', days: 28 }] },
  },
  { text: 'Could I start on 4 May?', situation: { stage: 'accepted' } },
  { text: 'Could you also pay for the gym?', situation: { stage: 'countering' } },
];
