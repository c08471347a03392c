import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [
      {
        field: 'equity',
        instrument: 'rsu',
        shares: 100,
        schedule: [
          { afterMonths: 12, percent: 5 },
          { afterMonths: 24, percent: 15 },
          { afterMonths: 36, percent: 40 },
          { afterMonths: 48, percent: 40 },
        ],
      },
    ],
    expect: true,
    says: '20 %',
  },
  {
    facts: [
      {
        field: 'equity',
        instrument: 'rsu',
        shares: 100,
        schedule: [
          { afterMonths: 12, percent: 38 },
          { afterMonths: 24, percent: 32 },
          { afterMonths: 36, percent: 20 },
          { afterMonths: 48, percent: 10 },
        ],
      },
    ],
    expect: false,
  },
  { facts: [{ field: 'equity', instrument: 'rsu', shares: 100, vestYears: 4 }], expect: false },
];
