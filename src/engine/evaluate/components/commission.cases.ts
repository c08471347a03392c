import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'base and variable make the target',
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'EUR', period: 'year' },
      { field: 'commission', amount: 30000, currency: 'EUR', quota: 600000 },
    ],
    totals: { annualised: 100000, guaranteedFirstYear: 70000 },
    years: { 1: { bonus: 30000 } },
    notes: '= 5 %',
  },
  {
    name: 'variable from the total',
    facts: [
      { field: 'baseSalary', amount: 65000, currency: 'USD', period: 'year' },
      { field: 'commission', ote: 130000, currency: 'USD' },
    ],
    totals: { annualised: 130000 },
    formula: '$130,000 − $65,000',
  },
  {
    name: 'at half of quota',
    facts: [
      { field: 'baseSalary', amount: 65000, currency: 'USD', period: 'year' },
      { field: 'commission', ote: 130000, currency: 'USD' },
    ],
    assumptions: { commissionAttainment: 0.5 },
    totals: { annualised: 97500 },
  },
  {
    name: 'total of base and bonus adds nothing',
    facts: [
      { field: 'baseSalary', amount: 40000, currency: 'EUR', period: 'year' },
      { field: 'targetBonus', amount: 5000, currency: 'EUR' },
      { field: 'commission', ote: 45000, currency: 'EUR' },
    ],
    totals: { annualised: 45000 },
    notes: 'Nothing is added',
  },
  {
    name: 'total below the base',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'commission', ote: 60000, currency: 'USD' },
    ],
    totals: { annualised: 90000 },
    notes: 'contradict',
  },
  {
    name: 'variable and total in two facts',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'commission', amount: 80000, currency: 'USD' },
      { field: 'commission', ote: 160000, currency: 'USD' },
    ],
    totals: { annualised: 160000 },
  },
  {
    name: 'a draw is not pay on top',
    facts: [
      { field: 'baseSalary', amount: 50000, currency: 'USD', period: 'year' },
      { field: 'commission', amount: 2000, currency: 'USD', drawRecoverable: true },
    ],
    totals: { annualised: 50000 },
    notes: 'draw',
  },
  {
    name: 'without a figure',
    facts: [
      { field: 'baseSalary', amount: 50000, currency: 'USD', period: 'year' },
      { field: 'commission', stated: 'unspecified' },
    ],
    totals: { annualised: 50000 },
    asks: 'full quota',
  },
  {
    name: 'total without a base',
    facts: [{ field: 'commission', ote: 120000, currency: 'USD' }],
    totals: { annualised: 0 },
    asks: 'split into base and variable',
  },
  {
    name: 'a ramp is said and not guessed',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'USD', period: 'year' },
      { field: 'commission', amount: 60000, currency: 'USD', rampMonths: 6 },
    ],
    years: { 1: { bonus: 60000 } },
    notes: 'ramp of 6 months',
  },
];
