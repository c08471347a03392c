import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD', clawbackMonths: 12 },
      { field: 'location', text: 'Oakland, CA' },
    ],
    sentOn: '2026-02-02',
    expect: true,
    says: 'agreement of their own',
  },
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD', clawbackMonths: 36 },
      { field: 'location', text: 'Oakland, CA' },
    ],
    sentOn: '2026-02-02',
    expect: true,
    says: 'yours is longer',
  },
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD', clawbackMonths: 12 },
      { field: 'location', text: 'Oakland, CA' },
    ],
    sentOn: '2025-11-02',
    expect: false,
  },
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD', clawbackMonths: 12 },
      { field: 'location', text: 'Reno, NV' },
    ],
    sentOn: '2026-02-02',
    expect: false,
  },
];
