import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'Could you do 66,000, given the night rota? No worries if not.', quote: 'No worries if not.' },
  { text: 'Could you do 66,000? If not, that is completely fine.', quote: 'If not, that is completely fine.' },
  { text: 'Could you do 66,000? It does not really matter to me.', quote: 'It does not really matter to me.' },
  { text: 'Could you do 66,000? I will accept either way.', quote: 'I will accept either way.' },
  { text: 'Could you do 66,000? I know budgets are tight this year.' },
  { text: 'Could you do 66,000? If base is fixed, could we look at leave?' },
  { text: 'No problem, Thursday at ten is fine.' },
  { text: 'I understand that the band is set. How is it decided?' },
];
