import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'equity', instrument: 'option', optionKind: 'iso', shares: 80000, strike: 6, vestYears: 4 }],
    country: 'US',
    expect: true,
    says: '20,000 options',
  },
  {
    facts: [{ field: 'equity', instrument: 'option', optionKind: 'iso', shares: 80000, strike: 5, vestYears: 4 }],
    country: 'US',
    expect: false,
  },
  {
    facts: [{ field: 'equity', instrument: 'option', optionKind: 'nso', shares: 80000, strike: 6, vestYears: 4 }],
    country: 'US',
    expect: false,
  },
];
