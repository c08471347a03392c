import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'spread over four years with equity',
    facts: [
      { field: 'baseSalary', amount: 100000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', value: 400000, currency: 'USD', vestYears: 4 },
      { field: 'signOnBonus', amount: 100000, currency: 'USD' },
    ],
    totals: { annualised: 225000, oneOff: 100000, firstYear: 300000 },
    years: { 1: { equity: 100000, signOn: 100000 }, 2: { equity: 100000, signOn: 0 } },
  },
  {
    name: 'repayable within the first year',
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'signOnBonus', amount: 6000, currency: 'USD', clawbackMonths: 12, clawbackProRata: true },
    ],
    totals: { guaranteedFirstYear: 76000 },
    notes: '$3,000 after 6 months',
  },
  {
    name: 'repayable after the first year is not guaranteed in it',
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'signOnBonus', amount: 20000, currency: 'USD', clawbackMonths: 24, clawbackProRata: true },
    ],
    totals: { guaranteedFirstYear: 70000, firstYear: 90000, oneOff: 20000 },
    notes: '$10,000 after 12 months',
  },
  {
    name: 'two instalments',
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      {
        field: 'signOnBonus',
        amount: 15000,
        currency: 'USD',
        instalments: [
          { afterMonths: 0, amount: 10000 },
          { afterMonths: 12, amount: 5000 },
        ],
      },
    ],
    years: { 1: { signOn: 10000 }, 2: { signOn: 5000 } },
    totals: { oneOff: 15000, guaranteedFirstYear: 80000 },
  },
  {
    name: 'in another currency than the base',
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'CHF', period: 'year' },
      { field: 'signOnBonus', amount: 5000, currency: 'EUR' },
    ],
    totals: { annualised: 70000, oneOff: 0, currency: 'CHF' },
    notes: 'another currency',
  },
  {
    name: 'without its amount',
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'USD', period: 'year' },
      { field: 'signOnBonus', stated: 'unspecified' },
    ],
    totals: { oneOff: 0 },
    asks: 'How much is the sign-on bonus',
  },
  {
    name: 'repayment period that was misread',
    facts: [
      { field: 'baseSalary', amount: 60000, currency: 'USD', period: 'year' },
      { field: 'signOnBonus', amount: 5000, currency: 'USD', clawbackMonths: 2026 },
    ],
    doubts: '2026 months cannot be meant',
  },
];
