import { mine, offerOf, type RuleCase, theirs } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { text: 'Thank you for the offer. I would like a base of 66,000.', quote: 'I would like a base of 66,000.' },
  { text: 'Thanks! Can you do £41k?', quote: 'Can you do £41k?' },
  { text: 'I am so excited about the team. The sign-on should be $9,000.', quote: 'The sign-on should be $9,000.' },
  { text: 'Thank you. Since I would lead two clinics, I would like a base of 66,000.' },
  { text: 'Thank you. My nine years in dialysis care speak for 66,000. Could you do that?' },
  { text: 'Thank you. Would 64,500 work?', situation: { history: [mine(66_000), theirs(63_000)] } },
  { text: 'Thank you for the offer. Could you send me the bonus rules?' },
  { text: 'I accept the 62,000.', situation: { stage: 'closing', agreedVerbally: offerOf(62_000) } },
];
