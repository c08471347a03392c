import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'hourly at 40 hours',
    facts: [{ field: 'baseSalary', amount: 25, currency: 'USD', period: 'hour' }],
    totals: { annualised: 52000, guaranteedFirstYear: 52000 },
  },
  {
    name: 'hourly, another rate',
    facts: [{ field: 'baseSalary', amount: 30, currency: 'USD', period: 'hour' }],
    totals: { annualised: 62400 },
    formula: '2080 hours',
  },
  {
    name: 'hourly with the hours of the letter',
    facts: [
      { field: 'baseSalary', amount: 21.4, currency: 'GBP', period: 'hour' },
      { field: 'workingHours', hoursPerWeek: 22.5 },
    ],
    totals: { annualised: 25038 },
  },
  {
    name: 'hourly with the hours of the person',
    facts: [{ field: 'baseSalary', amount: 30, currency: 'USD', period: 'hour' }],
    assumptions: { hoursPerWeek: 20 },
    totals: { annualised: 31200 },
  },
  {
    name: 'two-week and half-month pay differ',
    facts: [{ field: 'baseSalary', amount: 2500, currency: 'USD', period: 'biweek' }],
    totals: { annualised: 65000 },
  },
  {
    name: 'half-month pay',
    facts: [{ field: 'baseSalary', amount: 2500, currency: 'USD', period: 'semimonth' }],
    totals: { annualised: 60000 },
  },
  {
    name: 'weekly pay',
    facts: [{ field: 'baseSalary', amount: 1234.56, currency: 'CAD', period: 'week' }],
    totals: { annualised: 64197.12 },
  },
  {
    name: 'daily pay',
    asks: 'How many days a year are paid',
    facts: [{ field: 'baseSalary', amount: 410, currency: 'EUR', period: 'day' }],
    assumptions: { workDaysPerYear: 220 },
    totals: { annualised: 90200 },
  },
  {
    name: 'one pay in two periods',
    facts: [
      { field: 'baseSalary', amount: 6250, currency: 'USD', period: 'month' },
      { field: 'baseSalary', amount: 75000, currency: 'USD', period: 'year' },
    ],
    totals: { annualised: 75000 },
    notes: 'counted once',
  },
  {
    name: 'yearly pay in fourteen instalments',
    facts: [
      { field: 'baseSalary', amount: 42000, currency: 'EUR', period: 'year' },
      { field: 'baseSalary', amount: 3000, currency: 'EUR', period: 'month' },
    ],
    totals: { annualised: 42000 },
    notes: 'counted once',
  },
  {
    name: 'monthly pay of fourteen salaries',
    facts: [{ field: 'baseSalary', amount: 2150, currency: 'EUR', period: 'month', instalments: 14 }],
    totals: { annualised: 30100, guaranteedFirstYear: 30100 },
    formula: '14 salaries',
  },
  {
    name: 'monthly euro pay of unknown number',
    facts: [{ field: 'baseSalary', amount: 2900, currency: 'EUR', period: 'month' }],
    totals: { annualised: 34800 },
    asks: 'how many monthly salaries',
  },
  {
    name: 'part-time by percent',
    facts: [
      { field: 'baseSalary', amount: 45000, currency: 'GBP', period: 'year', fullTimeEquivalent: true },
      { field: 'workingHours', ftePercent: 60 },
    ],
    totals: { annualised: 27000 },
  },
  {
    name: 'part-time by hours',
    facts: [
      { field: 'baseSalary', amount: 37500, currency: 'GBP', period: 'year', fullTimeEquivalent: true },
      { field: 'workingHours', hoursPerWeek: 22.5 },
    ],
    assumptions: { fullTimeHoursPerWeek: 37.5 },
    totals: { annualised: 22500 },
  },
  {
    name: 'part-time without the full-time hours',
    facts: [
      { field: 'baseSalary', amount: 37500, currency: 'GBP', period: 'year', fullTimeEquivalent: true },
      { field: 'workingHours', hoursPerWeek: 18 },
    ],
    totals: { annualised: 0 },
    asks: 'How many hours a week is full time',
    doubts: 'cannot be computed',
  },
  {
    name: 'full-time figure and actual pay',
    facts: [
      { field: 'baseSalary', amount: 40000, currency: 'GBP', period: 'year', fullTimeEquivalent: true },
      { field: 'baseSalary', amount: 24000, currency: 'GBP', period: 'year' },
    ],
    totals: { annualised: 24000 },
    notes: 'Full-time figure',
  },
  {
    name: 'a later step is not counted',
    facts: [
      { field: 'baseSalary', amount: 50000, currency: 'USD', period: 'year' },
      { field: 'baseSalary', amount: 56000, currency: 'USD', period: 'year', from: 'after the licence' },
    ],
    totals: { annualised: 50000 },
    notes: 'later step',
  },
  {
    name: 'two figures that contradict',
    facts: [
      { field: 'baseSalary', amount: 81000, currency: 'USD', period: 'year' },
      { field: 'baseSalary', amount: 94000, currency: 'USD', period: 'year' },
    ],
    totals: { annualised: 81000 },
    asks: '$81,000 or $94,000',
  },
  {
    name: 'a correction wins',
    facts: [
      { field: 'baseSalary', amount: 81000, currency: 'USD', period: 'year' },
      { field: 'baseSalary', amount: 94000, currency: 'USD', period: 'year', origin: 'corrected' },
    ],
    totals: { annualised: 94000 },
  },
  {
    name: 'a range counts at its lower end',
    facts: [{ field: 'baseSalary', amount: 70000, maxAmount: 82000, currency: 'USD', period: 'year' }],
    totals: { annualised: 70000 },
    asks: 'within the range',
  },
  {
    name: 'a base that reads as a misread',
    facts: [{ field: 'baseSalary', amount: 85, currency: 'USD', period: 'year' }],
    totals: { annualised: 0 },
    doubts: 'outside the ordinary',
  },
  {
    name: 'a small base is doubted and counted',
    facts: [{ field: 'baseSalary', amount: 9600, currency: 'EUR', period: 'year' }],
    totals: { annualised: 9600 },
    doubts: 'outside the ordinary',
  },
  {
    name: 'a base below zero',
    facts: [{ field: 'baseSalary', amount: -70000, currency: 'USD', period: 'year' }],
    totals: { annualised: 0 },
    doubts: 'no pay',
  },
  {
    name: 'a base too large to be exact',
    facts: [{ field: 'baseSalary', amount: 1e200, currency: 'USD', period: 'year' }],
    totals: { annualised: 0 },
    notes: 'too large',
  },
  {
    name: 'cost to company beside the salary',
    facts: [
      { field: 'baseSalary', amount: 1800000, currency: 'INR', period: 'year', costToCompany: true },
      { field: 'baseSalary', amount: 1450000, currency: 'INR', period: 'year' },
    ],
    totals: { annualised: 1450000 },
    notes: 'Cost to company',
  },
  {
    name: 'no base at all',
    facts: [{ field: 'signOnBonus', amount: 4000, currency: 'USD' }],
    totals: { guaranteedFirstYear: 4000, currency: 'USD' },
    asks: 'What is the base salary',
  },
  {
    name: 'a currency of whole units',
    facts: [
      { field: 'baseSalary', amount: 8400000, currency: 'JPY', period: 'year' },
      { field: 'targetBonus', percent: 12.5 },
    ],
    totals: { annualised: 9450000, currency: 'JPY' },
  },
  {
    name: 'a currency of thousandths',
    facts: [{ field: 'baseSalary', amount: 1450.375, currency: 'KWD', period: 'month' }],
    totals: { annualised: 17404.5 },
  },
  {
    name: 'no currency anywhere',
    facts: [{ field: 'baseSalary', amount: 70000, period: 'year' }],
    totals: { annualised: 70000 },
  },
  {
    name: 'more than full time is left aside',
    facts: [
      { field: 'baseSalary', amount: 40000, currency: 'EUR', period: 'year', fullTimeEquivalent: true },
      { field: 'workingHours', ftePercent: 300 },
    ],
    totals: { guaranteedFirstYear: 40000 },
  },
];
