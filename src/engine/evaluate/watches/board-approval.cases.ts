import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'equity', instrument: 'option', shares: 100 }],
    text: 'Subject to approval by the Board you will get 100 options.',
    expect: true,
  },
  { facts: [], text: 'Subject to approval by the board of health.', expect: false },
  { facts: [{ field: 'equity', instrument: 'option', shares: 100 }], text: 'You will get 100 options.', expect: false },
];
