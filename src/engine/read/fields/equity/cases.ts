import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'equity';

export const cases: readonly FieldCase[] = [
  {
    text: 'You will be granted 12,000 restricted stock units vesting over four years, 25% on the first anniversary and 1/16 each quarter thereafter.',
    gives: [{ field: 'equity', instrument: 'rsu', shares: 12000, vestYears: 4, cliffMonths: 12, cadence: 'quarter' }],
  },
  {
    text: 'Equity: $240,000 in RSUs over 4 years (5/15/40/40).',
    gives: [
      {
        field: 'equity',
        instrument: 'rsu',
        value: 240000,
        currency: 'USD',
        vestYears: 4,
        cadence: 'year',
        schedule: [
          { afterMonths: 12, percent: 5 },
          { afterMonths: 24, percent: 15 },
          { afterMonths: 36, percent: 40 },
          { afterMonths: 48, percent: 40 },
        ],
      },
    ],
  },
  {
    text: 'We will recommend to the board an option to purchase 85,000 shares of common stock at an exercise price of $1.12 per share. The shares vest over four years with a one-year cliff and monthly after that.',
    gives: [
      {
        field: 'equity',
        instrument: 'option',
        shares: 85000,
        strike: 1.12,
        vestYears: 4,
        cliffMonths: 12,
        cadence: 'month',
      },
    ],
  },
  {
    text: 'You will receive 20,000 stock options, which represents approximately 0.35% of the fully diluted capitalization.',
    gives: [{ field: 'equity', instrument: 'option', shares: 20000, percent: 0.35 }],
  },
  {
    text: 'Your new-hire award has a value of €60,000 in restricted stock units and vests in equal annual instalments over three years.',
    gives: [{ field: 'equity', instrument: 'rsu', value: 60000, currency: 'EUR', vestYears: 3, cadence: 'year' }],
  },
  {
    text: 'You will get 3,000 RSUs and 9,000 options. Both grants vest monthly over 48 months.',
    gives: [
      { field: 'equity', instrument: 'rsu', shares: 3000, vestYears: 4, cadence: 'month' },
      { field: 'equity', instrument: 'option', shares: 9000, vestYears: 4, cadence: 'month' },
    ],
  },
  {
    text: 'A grant of 1,500 restricted shares, all of which vest on the third anniversary of the grant.',
    gives: [{ field: 'equity', instrument: 'rsa', shares: 1500, vestYears: 3, cliffMonths: 36 }],
  },
  {
    text: 'ESOPs worth ₹12,00,000, vesting 25% every year.',
    gives: [{ field: 'equity', instrument: 'option', value: 1200000, currency: 'INR', vestYears: 4, cadence: 'year' }],
  },
  {
    text: 'Sie erhalten 4.000 virtuelle Anteile, die über vier Jahre mit einem Cliff von 12 Monaten vesten.',
    gives: [{ field: 'equity', instrument: 'units', shares: 4000 }],
  },
  {
    text: 'We are offering 1.2% equity as ISOs.',
    gives: [{ field: 'equity', instrument: 'option', percent: 1.2, optionKind: 'iso' }],
  },
  {
    text: 'You will be granted 40,000 non-qualified stock options. If the company is acquired and you are terminated without cause within 12 months, all unvested options vest immediately. Vested options can be exercised for 90 days after your employment ends.',
    gives: [
      {
        field: 'equity',
        instrument: 'option',
        shares: 40000,
        optionKind: 'nso',
        acceleration: 'double',
        exerciseWindowDays: 90,
      },
    ],
  },
  {
    text: '5,000 RSUs with double-trigger vesting: four years of service and a liquidity event.',
    gives: [{ field: 'equity', instrument: 'rsu', shares: 5000, doubleTrigger: true }],
  },
  {
    text: 'A target of 2,200 performance share units for the 2026-2028 cycle will be awarded to you.',
    gives: [{ field: 'equity', instrument: 'psu', shares: 2200 }],
  },
  {
    text: 'You will be eligible to participate in our Long Term Incentive Plan.',
    gives: [{ field: 'equity', stated: 'unspecified' }],
  },
  {
    text: 'You receive 6,000 options: half vest after two years, a quarter after three years and a quarter after four years.',
    gives: [{ field: 'equity', instrument: 'option', shares: 6000 }],
  },
  {
    text: 'Year 1: 38%, year 2: 32%, year 3: 20%, year 4: 10% of your $150,000 RSU grant vest.',
    gives: [{ field: 'equity', instrument: 'rsu', value: 150000, vestYears: 4 }],
  },
  { text: 'You may enrol in the Employee Stock Purchase Plan at a 15% discount.', nothing: true },
  { text: 'You may hold up to 2% of the shares of a listed company.', nothing: true },
  { text: 'There is no equity grant with this role.', nothing: true, excluded: ['equity'] },
  { text: 'We have three health plan options to choose from.', nothing: true },
  { text: 'The company has 10,000,000 shares outstanding.', nothing: true },

  {
    text: 'Your initial RSU grant will be 400,000 USD with the following schedule:\nYear 1 - 40%\nYear 2 - 30%\nYear 3 - 20%\nYear 4 - 10%',
    gives: [
      {
        field: 'equity',
        instrument: 'rsu',
        value: 400000,
        vestYears: 4,
        schedule: [
          { afterMonths: 12, percent: 40 },
          { afterMonths: 24, percent: 30 },
          { afterMonths: 36, percent: 20 },
          { afterMonths: 48, percent: 10 },
        ],
      },
    ],
  },
  {
    text: 'You will also be granted 2,500 RSUs. They vest in sixteen equal quarterly installments.',
    gives: [{ field: 'equity', instrument: 'rsu', shares: 2500, vestYears: 4, cadence: 'quarter' }],
  },
  {
    text: 'We intend to grant you a profits interest representing 0.5% of the fully diluted units of the LLC, vesting over five years.',
    gives: [{ field: 'equity', instrument: 'units', percent: 0.5, vestYears: 5 }],
  },
  {
    text: 'The grant will be a stock option for 150,000 shares. Twenty-five percent vests on your one-year anniversary and the rest in 36 equal monthly installments.',
    gives: [{ field: 'equity', instrument: 'option', shares: 150000, vestYears: 4, cliffMonths: 12, cadence: 'month' }],
  },
  {
    text: 'You will receive a grant of 4,000 RSUs. The grant will vest 50% on the second anniversary of your hire date and 25% on each of the third and fourth anniversaries.',
    gives: [{ field: 'equity', shares: 4000, vestYears: 4, cliffMonths: 24 }],
  },
  {
    text: '145k base, 15% bonus, 0.3% options (4y vest, 1y cliff), 25 days vacation',
    gives: [{ field: 'equity', instrument: 'option', percent: 0.3, vestYears: 4, cliffMonths: 12 }],
  },
  {
    text: 'New Hire RSU Grant   4,200 RSUs\nVesting              25% after year one, then quarterly over the following three years',
    gives: [{ field: 'equity', instrument: 'rsu', shares: 4200, vestYears: 4, cliffMonths: 12, cadence: 'quarter' }],
  },
  {
    text: 'We raised your RSU grant from 1,000 to 1,400 units.',
    gives: [{ field: 'equity', instrument: 'rsu', shares: 1400 }],
  },
  {
    text: 'You told us that you forfeit 3,000 unvested RSUs at Brightloop; we make you whole with a $90,000 RSU grant vesting over two years.',
    gives: [{ field: 'equity', instrument: 'rsu', value: 90000, vestYears: 2 }],
  },
  { text: 'RSU: 600/4 @120', gives: [{ field: 'equity', instrument: 'rsu', shares: 600, vestYears: 4 }] },
  {
    text: 'ESOP: 1,50,000 options at a strike price of Rs. 10, vesting over 4 years (10%, 20%, 30%, 40%).',
    gives: [{ field: 'equity', instrument: 'option', shares: 150000, strike: 10, vestYears: 4 }],
  },
  {
    text: "Vous recevrez 1 500 BSPCE, avec une acquisition sur 4 ans et un cliff d'un an.",
    gives: [{ field: 'equity', instrument: 'option', shares: 1500, vestYears: 4, cliffMonths: 12 }],
  },
  {
    text: 'Sie erhalten Aktienoptionen im Wert von 40.000 €, die über vier Jahre unverfallbar werden (Cliff: 12 Monate).',
    gives: [{ field: 'equity', instrument: 'option', value: 40000, currency: 'EUR', vestYears: 4, cliffMonths: 12 }],
  },
  { text: 'Stock options – N/A', nothing: true, excluded: ['equity'] },
  {
    text: 'If you meet your targets you may be considered for an additional grant of up to 2,000 options.',
    nothing: true,
  },
  { text: 'Our parent company issued 40,000 new shares in its IPO at $18 per share.', nothing: true },

  {
    text: 'Your stock option will cover 45,000 shares and your RSU award will cover 5,000 shares, each vesting over four years.',
    gives: [
      { field: 'equity', instrument: 'option', shares: 45000 },
      { field: 'equity', instrument: 'rsu', shares: 5000, vestYears: 4 },
    ],
  },
  {
    text: 'The number of RSUs will be determined by dividing $225,000 by the average closing price.',
    gives: [{ field: 'equity', instrument: 'rsu', value: 225000 }],
  },
  {
    text: 'You will receive an option to acquire 100,000 shares, exercisable in three equal annual installments, and 10,000 shares of restricted stock which will vest in full on the third anniversary.',
    gives: [
      { field: 'equity', instrument: 'option', shares: 100000, vestYears: 3 },
      { field: 'equity', instrument: 'rsa', shares: 10000, vestYears: 3, cliffMonths: 36 },
    ],
  },
  {
    text: 'RSUs - 250 units (4 yrs, quarterly vesting)',
    gives: [{ field: 'equity', instrument: 'rsu', shares: 250, vestYears: 4, cadence: 'quarter' }],
  },
  {
    text: 'RSU: $40k/year (4 year grant of $160k)',
    gives: [{ field: 'equity', instrument: 'rsu', value: 160000, vestYears: 4 }],
  },
  {
    text: 'You will be granted an option for 90,000 shares; 22,500 of the shares will vest on the first anniversary, and 1,875 shares each month thereafter.',
    gives: [{ field: 'equity', instrument: 'option', shares: 90000, vestYears: 4, cliffMonths: 12, cadence: 'month' }],
  },
  { text: 'RSU $45k over 4 yrs', gives: [{ field: 'equity', instrument: 'rsu', value: 45_000, vestYears: 4 }] },
];
