import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'monthly allowance',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'GBP', period: 'year' },
      { field: 'stipend', amount: 450, currency: 'GBP', period: 'month', purpose: 'car' },
    ],
    totals: { guaranteedFirstYear: 65400 },
  },
  {
    name: 'a budget counts by its use',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'GBP', period: 'year' },
      { field: 'stipend', amount: 1200, currency: 'GBP', period: 'year', purpose: 'training budget' },
    ],
    assumptions: { stipendUse: 0.5 },
    years: { 1: { benefits: 600 } },
    totals: { guaranteedFirstYear: 60000 },
  },
  {
    name: 'once is once',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'GBP', period: 'year' },
      { field: 'stipend', amount: 900, currency: 'GBP', period: 'once', purpose: 'desk and chair' },
    ],
    years: { 1: { benefits: 900 }, 2: { benefits: 0 } },
    totals: { oneOff: 900 },
  },
  {
    name: 'paid only for night hours',
    facts: [
      { field: 'baseSalary', amount: 40, currency: 'USD', period: 'hour' },
      { field: 'stipend', amount: 6, currency: 'USD', period: 'hour', purpose: 'night shift premium' },
    ],
    totals: { annualised: 83200 },
    asks: 'night shift premium',
  },
  {
    name: 'paid by the hour for some hours',
    facts: [
      { field: 'baseSalary', amount: 20000, currency: 'AED', period: 'month' },
      { field: 'stipend', amount: 60, currency: 'AED', period: 'hour', purpose: 'flying pay' },
    ],
    totals: { annualised: 240000 },
    asks: 'flying pay',
  },
  {
    name: 'money for the work itself',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'stipend', amount: 250000, currency: 'USD', purpose: 'lab equipment' },
    ],
    totals: { annualised: 90000 },
    notes: 'not pay',
  },
  {
    name: 'per working day',
    facts: [
      { field: 'baseSalary', amount: 40000, currency: 'EUR', period: 'year' },
      { field: 'stipend', amount: 8, currency: 'EUR', period: 'day', purpose: 'meal vouchers' },
    ],
    years: { 1: { benefits: 2080 } },
  },
];
