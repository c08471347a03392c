import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'I currently earn 58,000, so 66,000 would be fair.',
    quote: 'I currently earn 58,000, so 66,000 would be fair.',
  },
  { text: 'My present salary is £39k.', quote: 'My present salary is £39k.' },
  { text: 'Right now I am on €4.100,00 a month.', quote: 'Right now I am on €4.100,00 a month.' },
  { text: 'I prefer to keep my present salary to myself.' },
  { text: 'By leaving my current job now I forfeit a bonus of 7,000.' },
  { text: 'With base and bonus I make the total 71,500.' },
  { text: 'I am making good progress on the reading list.' },
  { text: 'In my last role I ran a budget plan without outside help.' },
];
