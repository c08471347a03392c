import { offerOf, type RuleCase } from '#engine/lint/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    text: 'Dear Mr Osei,\n\nThank you for the offer. My bottom line is 61,000 a year.',
    situation: { offer: offerOf(57_000), walkAway: 61_000, target: 65_000 },
    quote: 'My bottom line is 61,000 a year.',
  },
  {
    text: 'I cannot go below €61k, whatever happens.',
    situation: { offer: offerOf(57_000), walkAway: 61_000 },
    quote: 'I cannot go below €61k, whatever happens.',
  },
  {
    text: 'Thanks, Ilse. Honestly I would settle for 61,000.',
    situation: { offer: offerOf(57_000), walkAway: 61_000 },
    quote: 'Honestly I would settle for 61,000.',
  },
  {
    text: 'If it helps, €60,500 would be enough for me.',
    situation: { offer: offerOf(57_000), walkAway: 60_500, target: 64_000 },
    quote: 'If it helps, €60,500 would be enough for me.',
  },
  {
    text: 'Could you come up to €61,000?',
    situation: { offer: offerOf(57_000), walkAway: 61_000, target: 65_000 },
    quote: '€61,000',
  },
  { text: 'Could you come up to €65,000?', situation: { offer: offerOf(57_000), walkAway: 61_000, target: 65_000 } },
  { text: 'I am glad to accept the €61,000 you offered.', situation: { offer: offerOf(61_000), walkAway: 61_000 } },
  {
    text: 'I have at least nine years with turbines behind me, so could we say €66,000?',
    situation: { offer: offerOf(57_000), walkAway: 61_000, target: 65_000 },
  },
  {
    text: 'The team handled at least 61,000 parcels a day under me.',
    situation: { offer: offerOf(57_000), walkAway: 55_000 },
  },
  {
    text: 'Thank you. What would help me most is a sign-on of €8,000.',
    situation: { offer: offerOf(57_000), walkAway: 61_000 },
  },
];
