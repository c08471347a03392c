import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  { text: 'Your employment is at-will.', expect: true },
  { facts: [{ field: 'atWill', text: 'at will' }], expect: true },
  { text: 'Either party gives one month of notice.', expect: false },
];
