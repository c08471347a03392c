import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'responseDeadline', date: '2026-10-30' }],
    sentOn: '2026-11-02',
    today: '2026-11-03',
    expect: true,
  },
  {
    facts: [{ field: 'responseDeadline', date: '2026-11-30' }],
    sentOn: '2026-11-02',
    today: '2026-11-03',
    expect: false,
  },
  { facts: [{ field: 'responseDeadline', date: '2026-10-30' }], today: '2026-11-03', expect: false },
];
