import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

const base = { field: 'baseSalary', amount: 120000, currency: 'USD', period: 'year' } as const;

export const cases: readonly ValueCase[] = [
  {
    name: 'months of base are protection, not pay',
    facts: [base, { field: 'severance', months: 6 }],
    totals: { annualised: 120000, oneOff: 0 },
    formula: '6 months × $120,000 ÷ 12 = $60,000',
    notes: 'not in the totals',
  },
  {
    name: 'weeks of base',
    facts: [base, { field: 'severance', weeks: 13 }],
    totals: { annualised: 120000 },
    formula: '= $30,000',
  },
  {
    name: 'an amount',
    facts: [base, { field: 'severance', amount: 45000, currency: 'USD' }],
    totals: { annualised: 120000 },
    formula: '$45,000 if the company ends the job',
  },
];
