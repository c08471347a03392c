import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'half of the first six percent',
    facts: [
      { field: 'baseSalary', amount: 50000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 50, upToPercent: 6 },
    ],
    assumptions: { retirementContributionPercent: 6 },
    years: { 1: { benefits: 1500 } },
  },
  {
    name: 'contribution below the cap',
    facts: [
      { field: 'baseSalary', amount: 50000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 75, upToPercent: 6 },
    ],
    assumptions: { retirementContributionPercent: 2 },
    years: { 1: { benefits: 750 } },
  },
  {
    name: 'full match by default',
    facts: [
      { field: 'baseSalary', amount: 50000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 75, upToPercent: 6 },
    ],
    years: { 1: { benefits: 2250 } },
    totals: { guaranteedFirstYear: 50000 },
  },
  {
    name: 'two tiers',
    facts: [
      { field: 'baseSalary', amount: 100000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 100, upToPercent: 3 },
      { field: 'retirementMatch', percent: 50, upToPercent: 2 },
    ],
    years: { 1: { benefits: 4000 } },
  },
  {
    name: 'pay above the yearly limit',
    facts: [
      { field: 'baseSalary', amount: 500000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 100, upToPercent: 4 },
      { field: 'startDate', date: '2026-12-01' },
    ],
    years: { 1: { benefits: 14400 } },
    notes: '$360,000',
  },
  {
    name: 'the limit of another year',
    facts: [
      { field: 'baseSalary', amount: 500000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 100, upToPercent: 4 },
      { field: 'startDate', date: '2025-03-01' },
    ],
    years: { 1: { benefits: 14000 } },
    notes: '$350,000',
  },
  {
    name: 'the last known limit is said to be so',
    facts: [
      { field: 'baseSalary', amount: 500000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 100, upToPercent: 4 },
      { field: 'startDate', date: '2029-03-01' },
    ],
    notes: 'last known',
  },
  {
    name: 'a plain contribution',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'AUD', period: 'year' },
      { field: 'retirementMatch', percent: 12 },
    ],
    years: { 1: { benefits: 7200 } },
  },
  {
    name: 'a rate without a cap',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 50 },
    ],
    years: { 1: { benefits: 0 } },
    asks: 'formula',
  },
  {
    name: 'inside the cost to company',
    facts: [
      { field: 'baseSalary', amount: 2000000, currency: 'INR', period: 'year', costToCompany: true },
      { field: 'retirementMatch', percent: 12 },
    ],
    years: { 1: { benefits: 0 } },
    notes: 'not added again',
  },
  {
    name: 'own contribution beyond the limit of the year',
    facts: [
      { field: 'baseSalary', amount: 300000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 100, upToPercent: 10 },
      { field: 'startDate', date: '2026-05-04' },
    ],
    years: { 1: { benefits: 24500 } },
    notes: 'taken at $24,500',
  },
  {
    name: 'both contributions beyond what a plan may take',
    facts: [
      { field: 'baseSalary', amount: 300000, currency: 'USD', period: 'year' },
      { field: 'retirementMatch', percent: 100, upToPercent: 8 },
      { field: 'retirementMatch', percent: 15 },
      { field: 'startDate', date: '2026-05-04' },
    ],
    notes: 'a US plan takes $72,000',
  },
  {
    name: 'no US cap on other money',
    facts: [
      { field: 'baseSalary', amount: 400000, currency: 'GBP', period: 'year' },
      { field: 'retirementMatch', percent: 100, upToPercent: 10 },
    ],
    years: { 1: { benefits: 40000 } },
  },
];
