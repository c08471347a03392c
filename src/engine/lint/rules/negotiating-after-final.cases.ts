import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'Thank you. Could you still go to 66,000?',
    situation: { employerSaid: { fixed: [], open: [], final: true } },
    quote: 'Could you still go to 66,000?',
  },
  {
    text: 'Is there any room left on the bonus?',
    situation: { employerSaid: { fixed: [], open: [], final: true } },
    quote: 'Is there any room left on the bonus?',
  },
  {
    text: 'Thank you. I accept. Could you send the letter?',
    situation: { employerSaid: { fixed: [], open: [], final: true } },
  },
  { text: 'Could I start on 4 May?', situation: { employerSaid: { fixed: [], open: [], final: true } } },
  { text: 'Could you still go to 66,000?', situation: { employerSaid: { fixed: [], open: [], final: false } } },
];
