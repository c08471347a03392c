import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'Thank you. These are my requests:\n- Base of 66,000\n- Bonus of 10%\n- 30 days of leave\n- A learning budget\n- Two days from home\n- A later start',
    quote: 'These are my requests:',
  },
  {
    text: 'Could you raise the base to 66,000, add a signing bonus of 4,000, give me 30 days of leave, a learning budget and two remote days?',
    quote:
      'Could you raise the base to 66,000, add a signing bonus of 4,000, give me 30 days of leave, a learning budget and two remote days?',
  },
  { text: 'Thank you. In order of weight:\n1. Base of 66,000\n2. 30 days of leave\n3. Two days from home' },
  { text: 'Could you raise the base to 66,000 and add a signing bonus of 4,000?' },
  { text: 'What I would bring:\n- Nine years in dialysis\n- Two languages\n- A licence\n- A team\n- Good humour' },
];
