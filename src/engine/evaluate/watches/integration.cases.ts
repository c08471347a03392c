import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { facts: [{ field: 'integration', text: 'supersedes' }], expect: true },
  { text: 'This letter supersedes all earlier talks between us.', expect: true },
  { text: 'This letter sets out the terms.', expect: false },
];
