import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'equity', instrument: 'rsu', shares: 100, doubleTrigger: true }], expect: true },
  { facts: [{ field: 'equity', instrument: 'rsu', shares: 100 }], expect: false },
];
