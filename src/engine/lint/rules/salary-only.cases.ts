import { mine, type RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'Thank you. I would still like the base at 66,000.',
    situation: { history: [mine(66_000)], employerSaid: { fixed: ['baseSalary'], open: [], final: false } },
    quote: 'I would still like the base at 66,000.',
  },
  {
    text: 'Could you look at the salary again and raise it?',
    situation: { employerSaid: { fixed: ['baseSalary'], open: [], final: false } },
    quote: 'Could you look at the salary again and raise it?',
  },
  {
    text: 'I would still like the base at 66,000.',
    situation: { employerSaid: { fixed: ['equity'], open: [], final: false } },
  },
  {
    text: 'As base is set, could we look at a sign-on of 5,000?',
    situation: { employerSaid: { fixed: ['baseSalary'], open: [], final: false } },
  },
  {
    text: 'Could you tell me how the salary is set?',
    situation: { employerSaid: { fixed: ['baseSalary'], open: [], final: false } },
  },
  {
    text: 'I would still like the base at 66,000.',
    situation: { employerSaid: { fixed: ['baseSalary'], open: [], final: true } },
  },
];
