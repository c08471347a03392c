import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'paid after two years',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'retentionBonus', amount: 12000, currency: 'USD', afterMonths: 24 },
    ],
    years: { 1: { bonus: 0 }, 2: { bonus: 12000 } },
    totals: { oneOff: 12000, guaranteedFirstYear: 90000 },
  },
  {
    name: 'without its day',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'retentionBonus', amount: 12000, currency: 'USD' },
    ],
    totals: { annualised: 93000 },
    asks: 'On which date',
  },
];
