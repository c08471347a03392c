import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'noticePeriod', months: 6 }], expect: true },
  { facts: [{ field: 'noticePeriod', days: 90 }], expect: true },
  { facts: [{ field: 'noticePeriod', months: 3 }], expect: false },
];
