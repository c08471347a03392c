import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'equity', instrument: 'rsa', shares: 4000 }], country: 'US', expect: true, says: '30 days' },
  { facts: [{ field: 'equity', instrument: 'rsa', shares: 4000 }], country: 'GB', expect: false },
  { facts: [{ field: 'equity', instrument: 'rsu', shares: 4000 }], country: 'US', expect: false },
];
