import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'listed, not priced',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'health', employerPercent: 80 },
    ],
    totals: { annualised: 90000 },
    asks: 'premium sheet',
  },
  {
    name: 'the own cost where known',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'health', employerPercent: 80 },
    ],
    assumptions: { healthCostPerYear: 3600 },
    totals: { annualised: 86400, guaranteedFirstYear: 90000 },
  },
];
