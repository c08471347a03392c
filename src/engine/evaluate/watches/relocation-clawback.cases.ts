import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'relocation', amount: 7000, currency: 'USD', clawbackMonths: 12 }],
    expect: true,
    says: '12 months',
  },
  { facts: [{ field: 'relocation', amount: 7000, currency: 'USD' }], expect: false },
];
