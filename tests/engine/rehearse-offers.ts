import { goalsSchema, situationSchema } from '#domain/situation.ts';

export const offerOf = (amount: number, currency: string, more: object[] = [], period = 'year') => [
  { field: 'baseSalary', amount, currency, period },
  ...more,
];
/** Offers of several countries, sizes and periods. Everybody here is invented. */
export const OFFERS = [
  {
    name: 'US',
    goals: { target: 198_000, ideal: 208_000, walkAway: 180_000 },
    offer: offerOf(185_000, 'USD', [
      { field: 'pto', days: 15 },
      { field: 'targetBonus', percent: 10 },
      { field: 'equity', instrument: 'rsu', value: 90_000, currency: 'USD', vestYears: 4 },
    ]),
  },
  {
    name: 'GB',
    goals: { target: 46_500, walkAway: 41_000 },
    offer: offerOf(42_750, 'GBP', [{ field: 'pto', days: 25 }]),
  },
  {
    name: 'DE by the month',
    goals: { target: 66_000, walkAway: 58_000 },
    offer: offerOf(5_000, 'EUR', [{ field: 'pto', days: 28 }], 'month'),
  },
  {
    name: 'CA by the hour',
    goals: { target: 70_000 },
    offer: offerOf(31.5, 'CAD', [{ field: 'pto', days: 10 }], 'hour'),
  },
  {
    name: 'IN',
    goals: { target: 2_700_000, walkAway: 2_300_000 },
    offer: offerOf(2_435_000, 'INR', [{ field: 'signOnBonus', amount: 150_000, currency: 'INR' }]),
  },
  {
    name: 'CH, with shares',
    goals: { target: 128_000 },
    offer: offerOf(118_000, 'CHF', [
      { field: 'equity', instrument: 'option', shares: 4_000, strike: 2 },
      { field: 'targetBonus', amount: 9_000, currency: 'CHF' },
    ]),
  },
] as const;

export const setupOf = ({ offer, goals }: (typeof OFFERS)[number]) => ({
  situation: situationSchema.parse({
    stage: 'received',
    offer,
    walkAway: 'walkAway' in goals ? goals.walkAway : undefined,
    target: goals.target,
    today: '2026-03-10',
  }),
  goals: goalsSchema.parse(goals),
});
