import { mine, type RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'Thank you. Could you do a bit better on the salary?', quote: 'Could you do a bit better on the salary?' },
  { text: 'Is there any flexibility on pay?', quote: 'Is there any flexibility on pay?' },
  { text: 'I was hoping for something higher.', quote: 'I was hoping for something higher.' },
  { text: 'Would an increase be possible?', quote: 'Would an increase be possible?' },
  { text: 'Is there any flexibility on pay? I would like 66,000, as I run both sites.' },
  {
    text: 'Is there any flexibility on the sign-on?',
    situation: { employerSaid: { fixed: ['baseSalary'], open: [], final: false } },
  },
  { text: 'What room is there to close the gap?', situation: { history: [mine(66_000)] } },
  { text: 'Could you tell me how the bonus is worked out?' },
  { text: 'Could we start two weeks later, on 15 June?' },
  { text: 'I look forward to learning more about the team.' },
];
