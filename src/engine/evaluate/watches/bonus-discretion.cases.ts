import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'targetBonus', percent: 12, nature: 'discretionary' }], expect: true, says: 'discretion' },
  { facts: [{ field: 'targetBonus', stated: 'unspecified' }], expect: true, says: 'without a figure' },
  { facts: [{ field: 'targetBonus', percent: 12, nature: 'target' }], expect: false },
  { facts: [{ field: 'targetBonus', amount: 5000, currency: 'USD', nature: 'guaranteed' }], expect: false },
];
