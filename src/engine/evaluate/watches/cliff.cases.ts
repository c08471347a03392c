import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'equity', instrument: 'rsu', shares: 400, vestYears: 4, cliffMonths: 12 }],
    expect: true,
    says: '12 months',
  },
  {
    facts: [{ field: 'equity', instrument: 'rsu', shares: 400, vestYears: 4, cliffMonths: 24 }],
    expect: true,
    says: 'longer',
  },
  { facts: [{ field: 'equity', instrument: 'rsu', shares: 400, vestYears: 4, cadence: 'quarter' }], expect: false },
];
