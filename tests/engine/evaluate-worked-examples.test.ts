import { describe, expect, it } from 'vitest';
import { vestedUnits } from '#domain/equity/vesting.ts';
import type { Term } from '#domain/fact.ts';
import { money, toMajor } from '#domain/money/amount.ts';
import { perPeriod } from '#domain/money/period.ts';
import type { Assumptions } from '#domain/valuation.ts';
import { repayable } from '#engine/evaluate/components/repayment.ts';
import { valueOffer } from '#engine/evaluate/value.ts';

const pay = (amount: number, period: 'year' | 'hour' = 'year', currency = 'USD'): Term => ({
  field: 'baseSalary',
  amount,
  currency,
  period,
});
const first = (facts: readonly Term[], assumptions: Partial<Assumptions> = {}) =>
  valueOffer(facts, assumptions).years[0];

/** The ten rules that public calculators and guides agree on, each with figures worked out by hand. */
describe('worked examples', () => {
  it('an hourly rate is 2,080 hours a year at forty a week', () => {
    expect(first([pay(22.5, 'hour')])?.base).toBe(46_800);
    expect(first([pay(41, 'hour')])?.base).toBe(85_280);
  });

  it('a yearly salary is a 26th every two weeks and a 24th each half month', () => {
    const work = { hours: 2_080, days: 260 };
    const each = (['hour', 'biweek', 'semimonth', 'month'] as const).map((period) =>
      toMajor(perPeriod(money(75_000, 'USD'), period, work)),
    );
    expect(each).toEqual([36.06, 2_884.62, 3_125, 6_250]);
  });

  it('a target bonus is base times percent', () => {
    expect(first([pay(68_000), { field: 'targetBonus', percent: 12.5 }])?.bonus).toBe(8_500);
  });

  it('half of the first six percent is three percent of pay at most', () => {
    const match: Term = { field: 'retirementMatch', percent: 50, upToPercent: 6 };
    expect(first([pay(70_000), match], { retirementContributionPercent: 6 })?.benefits).toBe(2_100);
    expect(first([pay(70_000), match], { retirementContributionPercent: 15 })?.benefits).toBe(2_100);
  });

  it('a match is worth what is put in, where that is below the cap', () => {
    const match: Term = { field: 'retirementMatch', percent: 75, upToPercent: 6 };
    expect(first([pay(40_000), match], { retirementContributionPercent: 4 })?.benefits).toBe(1_200);
  });

  it('days off count by their difference, at a 260th of base each', () => {
    const days: Term = { field: 'pto', days: 28 };
    expect(first([pay(78_000), days])?.benefits).toBe(0);
    expect(first([pay(78_000), days], { daysOffComparedWith: 22 })?.benefits).toBe(1_800);
    expect(first([pay(78_000), days], { daysOffComparedWith: 30 })?.benefits).toBe(-600);
  });

  it('the average spreads the sign-on and the grant over four years', () => {
    const valuation = valueOffer([
      pay(120_000),
      { field: 'equity', instrument: 'rsu', value: 240_000, currency: 'USD', vestYears: 4 },
      { field: 'signOnBonus', amount: 40_000, currency: 'USD' },
    ]);
    expect(valuation.annualised).toBe(190_000);
    expect(valuation.oneOff).toBe(40_000);
    expect(valuation.firstYear).toBe(220_000);
    expect(valuation.guaranteedFirstYear).toBe(160_000);
  });

  it('an option is worth its gain and costs its strike', () => {
    const { scenarios } = valueOffer(
      [pay(90_000), { field: 'equity', instrument: 'option', shares: 8_000, strike: 2.5, vestYears: 4 }],
      {
        sharePrice: 14,
      },
    );
    expect(scenarios.find(({ label }) => label.includes('preferred'))).toMatchObject({
      value: 92_000,
      exerciseCost: 20_000,
    });
  });

  it('monthly vesting after a year’s cliff: nothing, a quarter, then a 48th a month', () => {
    const schedule = { kind: 'even', months: 48, cliffMonths: 12, cadence: 'month' } as const;
    expect([0, 11, 12, 13, 24, 47, 48, 60].map((month) => vestedUnits(9_600, schedule, month))).toEqual([
      0, 0, 2_400, 2_600, 4_800, 9_400, 9_600, 9_600,
    ]);
  });

  it('a pro-rated sign-on shrinks month by month', () => {
    const bonus = money(18_000, 'USD');
    expect([0, 6, 12, 18, 24].map((month) => toMajor(repayable(bonus, 18, true, month)))).toEqual([
      18_000, 12_000, 6_000, 0, 0,
    ]);
  });

  it('on-target earnings are base and variable, and the rate is variable over quota', () => {
    const valuation = valueOffer([
      pay(64_000, 'year', 'EUR'),
      { field: 'commission', amount: 36_000, ote: 100_000, quota: 900_000, currency: 'EUR' },
    ]);
    expect(valuation.years[0]).toMatchObject({ base: 64_000, bonus: 36_000, total: 100_000 });
    expect(valuation.notes.map(({ text }) => text).join(' ')).toContain('€36,000 ÷ quota €900,000 = 4 %');
    expect(valuation.guaranteedFirstYear).toBe(64_000);
  });
});
