import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { text: 'All disputes are settled by binding arbitration in Ohio.', expect: true },
  { facts: [{ field: 'arbitration', text: 'arbitration' }], expect: true },
  { text: 'The courts of Leeds decide.', expect: false },
];
