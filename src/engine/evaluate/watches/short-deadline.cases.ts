import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [{ field: 'responseDeadline', date: '2026-11-12' }],
    sentOn: '2026-11-11',
    today: '2026-11-11',
    expect: true,
    says: 'one business day',
  },
  {
    facts: [{ field: 'responseDeadline', days: 2 }],
    sentOn: '2026-11-09',
    today: '2026-11-10',
    expect: true,
    says: 'two business days',
  },
  {
    facts: [{ field: 'responseDeadline', date: '2026-11-20' }],
    sentOn: '2026-11-11',
    today: '2026-11-19',
    expect: false,
  },
  { facts: [{ field: 'responseDeadline', businessDays: 5 }], sentOn: '2026-11-11', today: '2026-11-11', expect: false },
  { facts: [], sentOn: '2026-11-11', today: '2026-11-11', expect: false },
];
