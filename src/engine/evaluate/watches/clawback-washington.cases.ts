import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD', clawbackMonths: 12 },
      { field: 'location', text: 'Tacoma, WA' },
    ],
    sentOn: '2026-02-02',
    expect: true,
    says: 'From 30 June 2027',
  },
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD', clawbackMonths: 12 },
      { field: 'location', text: 'Tacoma, WA' },
    ],
    sentOn: '2027-07-02',
    expect: true,
    says: 'Since 30 June 2027',
  },
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD' },
      { field: 'location', text: 'Tacoma, WA' },
    ],
    sentOn: '2027-07-02',
    expect: false,
  },
  {
    facts: [
      { field: 'signOnBonus', amount: 9000, currency: 'USD', clawbackMonths: 12 },
      { field: 'location', text: 'Washington, DC' },
    ],
    sentOn: '2026-02-02',
    expect: false,
  },
];
