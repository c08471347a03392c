import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'ipAssignment', text: 'inventions' }], expect: true },
  { facts: [], expect: false },
];
