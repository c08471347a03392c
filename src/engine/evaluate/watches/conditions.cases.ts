import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [
      { field: 'contingency', text: 'references' },
      { field: 'contingency', text: 'background check' },
    ],
    expect: true,
    says: 'references, background check',
  },
  { facts: [], expect: false },
];
