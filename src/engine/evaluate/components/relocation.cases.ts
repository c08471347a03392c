import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'one-time, not cash in hand',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'relocation', amount: 8000, currency: 'USD' },
    ],
    totals: { oneOff: 8000, guaranteedFirstYear: 90000, firstYear: 98000 },
    asks: 'grossed up',
  },
  {
    name: 'grossed up is a note',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'relocation', amount: 8000, currency: 'USD', grossedUp: true },
    ],
    totals: { oneOff: 8000 },
    notes: 'Grossed up',
  },
  {
    name: 'without an amount',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'relocation', stated: 'unspecified' },
    ],
    totals: { oneOff: 0 },
    asks: 'relocation support cover',
  },
];
