import type { RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'You need an answer today, so I will sign tonight without reading it all.',
    quote: 'You need an answer today, so I will sign tonight without reading it all.',
  },
  { text: 'I know it goes to the next person otherwise. Fine, I will decide now.', quote: 'Fine, I will decide now.' },
  {
    text: 'Okay, I will give you my answer on the phone today.',
    situation: { employerSaid: { fixed: [], open: [], final: false, stance: 'deadline-pressure' } },
    quote: 'Okay, I will give you my answer on the phone today.',
  },
  { text: 'You need an answer today. Could I have until Thursday?' },
  { text: 'I have read everything and can give you my answer today.' },
  { text: 'I will sign it today; the letter has all we agreed.', situation: { stage: 'closing' } },
];
