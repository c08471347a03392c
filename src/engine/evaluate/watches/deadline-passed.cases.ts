import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'responseDeadline', date: '2026-11-12' }],
    sentOn: '2026-11-02',
    today: '2026-11-16',
    expect: true,
    says: '2026-11-12',
  },
  {
    facts: [{ field: 'responseDeadline', date: '2026-11-12' }],
    sentOn: '2026-11-02',
    today: '2026-11-12',
    expect: false,
  },
];
