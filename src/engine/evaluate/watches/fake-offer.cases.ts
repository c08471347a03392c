import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { spotWarnings: ['They ask for a deposit before the first day.'], expect: true, says: 'deposit' },
  { spotWarnings: [], expect: false },
];
