import type { ValueCase } from '#engine/evaluate/components/value-case.ts';

export const cases: readonly ValueCase[] = [
  {
    name: 'back-loaded table',
    facts: [
      {
        field: 'equity',
        instrument: 'rsu',
        shares: 1000,
        schedule: [
          { afterMonths: 12, percent: 5 },
          { afterMonths: 24, percent: 15 },
          { afterMonths: 30, percent: 20 },
          { afterMonths: 36, percent: 20 },
          { afterMonths: 42, percent: 20 },
          { afterMonths: 48, percent: 20 },
        ],
      },
      { field: 'baseSalary', amount: 100000, currency: 'USD', period: 'year' },
    ],
    assumptions: { sharePrice: 100 },
    years: { 1: { equity: 5000 }, 2: { equity: 15000 }, 3: { equity: 40000 }, 4: { equity: 40000 } },
  },
  {
    name: 'front-loaded table',
    facts: [
      {
        field: 'equity',
        instrument: 'rsu',
        value: 200000,
        currency: 'USD',
        schedule: [
          { afterMonths: 12, percent: 38 },
          { afterMonths: 24, percent: 32 },
          { afterMonths: 36, percent: 20 },
          { afterMonths: 48, percent: 10 },
        ],
      },
    ],
    years: { 1: { equity: 76000 }, 2: { equity: 64000 }, 3: { equity: 40000 }, 4: { equity: 20000 } },
  },
  {
    name: 'whole shares by running total',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', shares: 10, vestYears: 3 },
    ],
    assumptions: { sharePrice: 50 },
    years: { 1: { equity: 150 }, 2: { equity: 200 }, 3: { equity: 150 }, 4: { equity: 0 } },
  },
  {
    name: 'no growth unless set',
    facts: [{ field: 'equity', instrument: 'rsu', value: 80000, currency: 'USD', vestYears: 4 }],
    assumptions: { priceChange: -0.3 },
    totals: { annualised: 14000 },
  },
  {
    name: 'vesting not stated',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', value: 80000, currency: 'USD' },
    ],
    totals: { annualised: 90000 },
    asks: 'Over how long',
    notes: 'not placed in years',
  },
  {
    name: 'vesting assumed by the person',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', value: 80000, currency: 'USD' },
    ],
    assumptions: { vestYears: 4 },
    totals: { annualised: 110000 },
  },
  {
    name: 'vesting of zero months',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', value: 80000, currency: 'USD', vestYears: 0 },
    ],
    totals: { annualised: 90000 },
    doubts: 'cannot be meant',
  },
  {
    name: 'a table that does not add up',
    facts: [
      {
        field: 'equity',
        instrument: 'rsu',
        value: 90000,
        currency: 'USD',
        schedule: [
          { afterMonths: 12, percent: 30 },
          { afterMonths: 24, percent: 30 },
          { afterMonths: 36, percent: 30 },
        ],
      },
    ],
    years: { 1: { equity: 30000 }, 3: { equity: 30000 } },
    doubts: 'adds up to 90 %',
  },
  {
    name: 'options at the last price',
    facts: [
      { field: 'equity', instrument: 'option', shares: 10000, strike: 1, vestYears: 4, cliffMonths: 12 },
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
    ],
    assumptions: { sharePrice: 20 },
    totals: { annualised: 137500, annualisedFirm: 90000 },
    scenarios: { nothing: 0, 'last preferred': 190000 },
  },
  {
    name: 'options in the low scenario',
    facts: [
      { field: 'equity', instrument: 'option', shares: 10000, strike: 1, vestYears: 4, cliffMonths: 12 },
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
    ],
    assumptions: { sharePrice: 20, equity: 'low' },
    totals: { annualised: 90000 },
  },
  {
    name: 'a sale after two rounds',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 25000, strike: 0.75, vestYears: 4, cliffMonths: 12 },
    ],
    assumptions: { companyValue: 400000000, fullyDilutedShares: 12000000, dilution: 0.36, exits: [10000000] },
    years: { 1: { equity: 128645.83 } },
    scenarios: { 'sold for $400,000,000': 514583.33, 'sold for $10,000,000': 0 },
  },
  {
    name: 'dilution round by round',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 25000, strike: 0.75, vestYears: 4 },
    ],
    assumptions: { companyValue: 400000000, fullyDilutedShares: 12000000, dilutionRounds: [0.2, 0.2] },
    scenarios: { 'sold for $400,000,000': 514583.33 },
  },
  {
    name: 'preferences come first in a small sale',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 100000, strike: 0.1, vestYears: 4 },
    ],
    assumptions: { companyValue: 30000000, fullyDilutedShares: 10000000, preferences: 20000000, investorShare: 0.5 },
    scenarios: { 'sold for $30,000,000': 190000, 'break-even': 0 },
  },
  {
    name: 'strike above the price',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 1000, strike: 9, vestYears: 4 },
    ],
    assumptions: { sharePrice: 4 },
    totals: { annualised: 90000 },
    doubts: 'above the price',
  },
  {
    name: 'percent and count that disagree',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 10000, percent: 0.5, strike: 1, vestYears: 4 },
    ],
    assumptions: { fullyDilutedShares: 10000000 },
    notes: 'the letter says 0.5 %',
  },
  {
    name: 'a percent that cannot be',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'units', percent: 130, vestYears: 4 },
    ],
    assumptions: { companyValue: 1000000 },
    totals: { annualised: 90000 },
    notes: 'cannot be meant',
  },
  {
    name: 'count alone yields a question',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 5000, strike: 2, vestYears: 4 },
    ],
    totals: { annualised: 90000 },
    asks: 'fully diluted',
    scenarios: { nothing: 0 },
  },
  {
    name: 'options without a strike gain nothing yet',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 5000, vestYears: 4 },
    ],
    assumptions: { sharePrice: 12 },
    totals: { annualised: 90000 },
  },
  {
    name: 'shares that wait for an event are speculative',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', value: 40000, currency: 'USD', vestYears: 4, doubleTrigger: true },
    ],
    totals: { annualised: 100000, annualisedFirm: 90000 },
  },
  {
    name: 'grant in another currency',
    facts: [
      { field: 'baseSalary', amount: 9000000, currency: 'JPY', period: 'year' },
      { field: 'equity', instrument: 'rsu', value: 40000, currency: 'USD', vestYears: 4 },
    ],
    totals: { annualised: 9000000 },
    notes: 'another currency',
  },
  {
    name: 'later grants only as an assumption',
    facts: [{ field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' }],
    assumptions: { refresherValue: 20000 },
    years: { 1: { equity: 0 }, 2: { equity: 5000 }, 3: { equity: 10000 }, 4: { equity: 15000 } },
    totals: { annualisedFirm: 90000 },
  },
  {
    name: 'three flat prices for listed shares',
    facts: [
      { field: 'equity', instrument: 'rsu', shares: 100, vestYears: 4 },
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
    ],
    assumptions: { sharePrice: 200 },
    scenarios: { '−30': 14000, today: 20000, '+30': 26000 },
  },
  {
    name: 'performance shares count by the share of their goals reached',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'psu', shares: 400, vestYears: 4 },
    ],
    assumptions: { sharePrice: 50, performanceFactor: 1.5 },
    years: { 1: { equity: 7500 }, 4: { equity: 7500 } },
    formula: '× 150 % of goals',
  },
  {
    name: 'performance factor leaves other grants alone',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', shares: 400, vestYears: 4 },
    ],
    assumptions: { sharePrice: 50, performanceFactor: 0 },
    years: { 1: { equity: 5000 } },
  },
  {
    name: 'appraised price stands beside the last round, each in its own row',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 12000, strike: 0.8, vestYears: 4 },
    ],
    assumptions: { commonPrice: 1.1, sharePrice: 3.4 },
    scenarios: { nothing: 0, appraised: 3600, preferred: 31200 },
  },
  {
    name: 'private grant given in money has the letter’s own row',
    facts: [
      { field: 'baseSalary', amount: 70000, currency: 'EUR', period: 'year' },
      { field: 'equity', instrument: 'rsu', value: 24000, currency: 'EUR', vestYears: 3, doubleTrigger: true },
    ],
    scenarios: { nothing: 0, 'as the letter values it': 24000 },
  },
  {
    name: 'count and percent together tell the size of the company',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 15000, percent: 0.25, strike: 1, vestYears: 4 },
    ],
    notes: 'about 6,000,000 shares fully diluted',
  },
  {
    name: 'a grant of no shares',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'rsu', shares: 0, vestYears: 4 },
    ],
    assumptions: { sharePrice: 10 },
    totals: { annualised: 90000 },
    notes: 'no shares is no grant',
  },
  {
    name: 'vesting over no time and a strike above the price are both said',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 1000, strike: 9, vestYears: 0 },
    ],
    assumptions: { sharePrice: 4 },
    totals: { annualised: 90000 },
    doubts: 'exercising would cost more than the shares are worth',
  },
  {
    name: 'half-yearly tranches of a back-loaded table',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      {
        field: 'equity',
        instrument: 'rsu',
        shares: 333,
        schedule: [
          { afterMonths: 12, percent: 5 },
          { afterMonths: 24, percent: 15 },
          { afterMonths: 30, percent: 20 },
          { afterMonths: 36, percent: 20 },
          { afterMonths: 42, percent: 20 },
          { afterMonths: 48, percent: 20 },
        ],
      },
    ],
    assumptions: { sharePrice: 100 },
    years: { 1: { equity: 1700 }, 2: { equity: 5000 }, 3: { equity: 13300 }, 4: { equity: 13300 } },
  },
  {
    name: 'preferences without the investors’ share are asked about, not guessed',
    facts: [
      { field: 'baseSalary', amount: 90000, currency: 'USD', period: 'year' },
      { field: 'equity', instrument: 'option', shares: 1000, strike: 1, vestYears: 4 },
    ],
    assumptions: { preferences: 20000000, fullyDilutedShares: 1000000, companyValue: 50000000 },
    asks: 'which share of the company do they hold',
  },
];
