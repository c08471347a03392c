import { offerOf, type RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'It was good to talk. I am happy to accept at 54,000.',
    situation: { agreedVerbally: offerOf(54_000) },
    quote: 'I am happy to accept at 54,000.',
  },
  {
    text: 'Count me in, as we said on the phone.',
    situation: { agreedVerbally: offerOf(54_000) },
    quote: 'Count me in, as we said on the phone.',
  },
  {
    text: 'I accept your offer. See you in May.',
    situation: { agreedVerbally: [{ field: 'pto', days: 28 }] },
    quote: 'I accept your offer.',
  },
  {
    text: 'I am happy to accept at 54,000. Could you send the revised contract?',
    situation: { agreedVerbally: offerOf(54_000) },
  },
  { text: 'Once I have it in writing I am ready to accept.', situation: { agreedVerbally: offerOf(54_000) } },
  { text: 'I am happy to accept at 54,000.', situation: { stage: 'closing' } },
  { text: 'Thank you for the call. Is Monday the 4th still right?', situation: { agreedVerbally: offerOf(54_000) } },
];
