import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'equity', instrument: 'option', shares: 100, exerciseWindowDays: 90 }], expect: true },
  { facts: [{ field: 'equity', instrument: 'option', shares: 100, exerciseWindowDays: 1825 }], expect: false },
];
