import type { WatchCase } from '#engine/evaluate/watches/watch-rule.ts';

export const cases: readonly WatchCase[] = [
  {
    facts: [
      { field: 'nonCompete', months: 12 },
      { field: 'location', text: 'Fresno, CA' },
    ],
    sentOn: '2026-05-04',
    country: 'US',
    expect: true,
    says: 'California',
  },
  {
    facts: [
      { field: 'nonCompete', months: 18 },
      { field: 'location', text: 'Spokane, WA' },
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
    ],
    sentOn: '2026-05-04',
    country: 'US',
    expect: true,
    says: '$126,858.83',
  },
  {
    facts: [
      { field: 'nonCompete', months: 18 },
      { field: 'location', text: 'Spokane, WA' },
    ],
    sentOn: '2027-08-02',
    country: 'US',
    expect: true,
    says: 'rules out nearly all',
  },
  {
    facts: [
      { field: 'nonCompete', months: 6 },
      { field: 'location', text: 'Eugene, Oregon' },
    ],
    sentOn: '2026-03-02',
    country: 'US',
    expect: true,
    says: 'last known for 2025',
  },
  {
    facts: [{ field: 'nonCompete', months: 6 }],
    text: 'This contract is governed by the laws of the State of Minnesota.',
    sentOn: '2026-03-02',
    country: 'US',
    expect: true,
    says: 'Minnesota (the law the text names)',
  },
  { facts: [{ field: 'nonCompete', stated: 'unspecified' }], country: 'US', expect: true, says: 'no federal ban' },
  { facts: [{ field: 'nonCompete', months: 6 }], country: 'GB', expect: true, says: 'law of the place' },
  { facts: [], country: 'US', expect: false },
];
