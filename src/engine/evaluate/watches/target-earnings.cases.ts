import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'commission', ote: 130000, currency: 'USD' }], expect: true },
  { facts: [{ field: 'commission', stated: 'unspecified' }], expect: false },
];
