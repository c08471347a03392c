import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'commission', amount: 3000, currency: 'USD', drawRecoverable: true }], expect: true },
  { facts: [{ field: 'commission', amount: 3000, currency: 'USD', drawRecoverable: false }], expect: false },
];
