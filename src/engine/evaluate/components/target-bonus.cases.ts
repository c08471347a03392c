import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'percent of base',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 10 },
    ],
    totals: { annualised: 88000, guaranteedFirstYear: 80000 },
    years: { 1: { bonus: 8000 } },
  },
  {
    name: 'payout set by the person',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 10 },
    ],
    assumptions: { bonusPayout: 0.85 },
    years: { 2: { bonus: 6800 } },
  },
  {
    name: 'a guaranteed bonus',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', amount: 5000, currency: 'USD', nature: 'guaranteed' },
    ],
    assumptions: { bonusPayout: 0 },
    totals: { guaranteedFirstYear: 85000 },
  },
  {
    name: 'guaranteed first, target later',
    facts: [
      { field: 'baseSalary', amount: 100000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 20 },
      { field: 'targetBonus', amount: 20000, currency: 'USD', nature: 'guaranteed' },
    ],
    totals: { annualised: 120000, guaranteedFirstYear: 120000 },
    years: { 2: { bonus: 20000 } },
  },
  {
    name: 'a bonus at their discretion',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 10, nature: 'discretionary' },
    ],
    totals: { annualised: 88000, annualisedFirm: 80000, firstYearFirm: 80000 },
  },
  {
    name: 'a maximum is no target',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', maxPercent: 20 },
    ],
    totals: { annualised: 80000 },
    asks: 'target bonus',
    formula: '$16,000 at most',
  },
  {
    name: 'target with a maximum',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 8, maxPercent: 16 },
    ],
    totals: { annualised: 86400 },
  },
  {
    name: 'named without a figure',
    facts: [
      { field: 'baseSalary', amount: 80000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', stated: 'unspecified' },
    ],
    totals: { annualised: 80000 },
    asks: 'What is the target bonus',
  },
  {
    name: 'one bonus as percent and as amount',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'EUR', period: 'year' },
      { field: 'targetBonus', percent: 10 },
      { field: 'targetBonus', amount: 9000, currency: 'EUR' },
    ],
    years: { 1: { bonus: 9000 } },
  },
  {
    name: 'percent and amount that disagree',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'EUR', period: 'year' },
      { field: 'targetBonus', percent: 10, amount: 12000, currency: 'EUR' },
    ],
    years: { 1: { bonus: 9000 } },
    notes: 'The smaller is counted',
    asks: 'Which bonus figure',
  },
  {
    name: 'three hundred percent',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'EUR', period: 'year' },
      { field: 'targetBonus', percent: 300 },
    ],
    totals: { annualised: 90000 },
    doubts: 'does not fit the base',
  },
  {
    name: 'a bonus below zero',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'EUR', period: 'year' },
      { field: 'targetBonus', percent: -5 },
    ],
    totals: { annualised: 90000 },
    doubts: 'does not fit',
  },
  {
    name: 'percent without a base',
    facts: [{ field: 'targetBonus', percent: 10 }],
    totals: { annualised: 0 },
    asks: 'what is the base',
  },
  {
    name: 'inside the cost to company',
    facts: [
      { field: 'baseSalary', amount: 2000000, currency: 'INR', period: 'year', costToCompany: true },
      { field: 'targetBonus', amount: 200000, currency: 'INR' },
    ],
    totals: { annualised: 2000000 },
    asks: 'inside the cost to company',
  },
  {
    name: 'two bonuses of equal percent are two',
    facts: [
      { field: 'baseSalary', amount: 100000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 5 },
      { field: 'targetBonus', percent: 5 },
    ],
    years: { 1: { bonus: 10000 } },
  },
  {
    name: 'a pro-rated bonus says so',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'USD', period: 'year' },
      { field: 'targetBonus', percent: 10, proRated: true },
    ],
    years: { 1: { bonus: 6000 } },
    notes: 'first payment may be smaller',
  },
];
