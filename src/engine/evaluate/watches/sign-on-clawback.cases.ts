import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'signOnBonus', amount: 18000, currency: 'USD', clawbackMonths: 24, clawbackProRata: true }],
    expect: true,
    says: '$9,000',
  },
  {
    facts: [{ field: 'signOnBonus', amount: 18000, currency: 'USD', clawbackMonths: 12 }],
    expect: true,
    says: 'read as owed in full',
  },
  {
    facts: [{ field: 'signOnBonus', amount: 18000, currency: 'USD', clawbackMonths: 12, clawbackTrigger: 'any' }],
    expect: true,
    says: 'company ends the job',
  },
  { facts: [{ field: 'signOnBonus', amount: 18000, currency: 'USD' }], expect: false },
];
