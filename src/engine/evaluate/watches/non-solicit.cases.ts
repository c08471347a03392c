import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'nonSolicit', months: 12 }], expect: true, says: '12 months' },
  { facts: [], expect: false },
];
