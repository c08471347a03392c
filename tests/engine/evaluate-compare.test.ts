import { describe, expect, it } from 'vitest';
import { money, toMajor } from '#domain/money/amount.ts';
import { compareOffers } from '#engine/evaluate/compare.ts';
import { breakEven, dilutionAfter, grossAt, netAt } from '#engine/evaluate/components/exit.ts';
import { repaymentTable } from '#engine/evaluate/components/repayment.ts';
import { findGaps } from '#engine/evaluate/gaps/index.ts';
import { strengthsOf } from '#engine/evaluate/strengths.ts';
import { valueOffer } from '#engine/evaluate/value.ts';

const pay = (amount: number, currency = 'USD') => ({ field: 'baseSalary', amount, currency, period: 'year' }) as const;
const dollars = (amount: number) => money(amount, 'USD');

describe('offers side by side', () => {
  it('subtracts by component and year', () => {
    const { offers } = compareOffers([
      { name: 'Stay', facts: [pay(90_000)] },
      { name: 'Harbour', facts: [pay(100_000), { field: 'signOnBonus', amount: 8_000, currency: 'USD' }] },
    ]);
    expect(offers[1]?.differences?.[0]).toEqual({
      year: 1,
      base: 10_000,
      bonus: 0,
      signOn: 8_000,
      equity: 0,
      benefits: 0,
      total: 18_000,
    });
    expect(offers[1]?.annualisedDifference).toBe(12_000);
    expect(offers[0]?.annualisedDifference).toBe(0);
  });

  it('says when one passes the other', () => {
    const { breakEvens } = compareOffers([
      { name: 'Kiln', facts: [pay(96_000), { field: 'signOnBonus', amount: 19_000, currency: 'USD' }] },
      { name: 'Mill', facts: [pay(108_000)] },
    ]);
    // 1,000 a month more makes up 19,000 in 19 months.
    expect(breakEvens).toEqual([
      { leader: 'Mill', passed: 'Kiln', month: 19, text: 'Mill passes Kiln after 19 months.' },
    ]);
  });

  it('finds no passing where one leads throughout', () => {
    expect(
      compareOffers([
        { name: 'A', facts: [pay(90_000)] },
        { name: 'B', facts: [pay(95_000)] },
      ]).breakEvens,
    ).toEqual([]);
  });

  it('lets shares arrive as they vest', () => {
    const { offers } = compareOffers([
      {
        name: 'A',
        facts: [{ field: 'equity', instrument: 'rsu', value: 48_000, currency: 'USD', vestYears: 4, cliffMonths: 12 }],
      },
    ]);
    const months = offers[0]?.cumulative ?? [];
    expect([months[10], months[11], months[12], months[47]]).toEqual([0, 12_000, 13_000, 48_000]);
  });

  it('counts days off by the difference only', () => {
    const { offers } = compareOffers([
      { name: 'A', facts: [pay(65_000), { field: 'pto', days: 20 }] },
      { name: 'B', facts: [pay(65_000), { field: 'pto', days: 25 }] },
    ]);
    expect(offers.map((offer) => offer.valuation.annualised)).toEqual([65_000, 66_250]);
  });

  it('does not subtract across currencies', () => {
    const { offers, notes, breakEvens } = compareOffers([
      { name: 'A', facts: [pay(90_000)] },
      { name: 'B', facts: [pay(80_000, 'EUR')] },
    ]);
    expect(offers[1]?.differences).toBeUndefined();
    expect(breakEvens).toEqual([]);
    expect(notes[0]).toContain('EUR');
  });

  it('ends each running total at the sum of the years', () => {
    const facts = [
      pay(91_234.56),
      { field: 'targetBonus', percent: 7.5 },
      { field: 'relocation', amount: 3_333.33, currency: 'USD' },
    ] as const;
    const { offers } = compareOffers([{ name: 'A', facts }]);
    const total = offers[0]?.valuation.years.reduce((sum, year) => sum + Math.round(year.total * 100), 0);
    expect(Math.round((offers[0]?.cumulative.at(-1) ?? 0) * 100)).toBe(total);
  });
});

describe('repayment by month of leaving', () => {
  it('falls month by month when pro-rated', () => {
    const table = repaymentTable(dollars(20_000), 24, true).map(({ amount }) => toMajor(amount));
    expect([table[0], table[12], table[24]]).toEqual([20_000, 10_000, 0]);
    expect(table).toHaveLength(25);
  });

  it('stays whole to the last day when not', () => {
    const table = repaymentTable(dollars(9_000), 12, false).map(({ amount }) => toMajor(amount));
    expect([table[0], table[11], table[12]]).toEqual([9_000, 9_000, 0]);
  });
});

describe('a sale of the company', () => {
  const holding = { units: 100_000, outOf: 10_000_000, exerciseCost: dollars(10_000) };

  it('dilutes round by round', () => {
    expect(dilutionAfter([0.2, 0.2])).toBe(0.36);
    expect(dilutionAfter([])).toBe(0);
  });

  it('shares the whole price when there are no preferences', () => {
    expect(toMajor(netAt(dollars(50_000_000), holding, { dilution: 0 }))).toBe(490_000);
    expect(toMajor(netAt(dollars(500_000), holding, { dilution: 0 }))).toBe(0);
  });

  it('pays 1× preferences first, until converting is better', () => {
    const table = { dilution: 0, preferences: 20_000_000, investorShare: 0.5 };
    // Below 40 million the investors take 20 million; common shares the rest.
    expect(toMajor(grossAt(dollars(30_000_000), holding, table))).toBe(200_000);
    expect(toMajor(grossAt(dollars(15_000_000), holding, table))).toBe(0);
    expect(toMajor(grossAt(dollars(40_000_000), holding, table))).toBe(400_000);
    expect(toMajor(grossAt(dollars(60_000_000), holding, table))).toBe(600_000);
  });

  it('breaks even where the proceeds reach the strike', () => {
    for (const table of [
      { dilution: 0 },
      { dilution: 0.36 },
      { dilution: 0, preferences: 20_000_000, investorShare: 0.5 },
    ]) {
      const even = breakEven(holding, table);
      expect(even).toBeDefined();
      if (even !== undefined) expect(toMajor(grossAt(even, holding, table))).toBeCloseTo(10_000, 0);
    }
    expect(breakEven(holding, { dilution: 1 })).toBeUndefined();
  });
});

describe('strengths and gaps', () => {
  const facts = [
    pay(90_000),
    {
      field: 'equity',
      instrument: 'rsu',
      value: 80_000,
      currency: 'USD',
      vestYears: 4,
      quote: '$80,000 in RSUs',
      start: 5,
      end: 20,
    },
    { field: 'retirementMatch', percent: 100, upToPercent: 4 },
    { field: 'targetBonus', percent: 10 },
  ] as const;
  const input = {
    valuation: valueOffer(facts),
    facts,
    gaps: findGaps({ facts, excluded: [], country: 'US' }),
    evidence: [
      { source: 'Occupational statistics', kind: 'official', median: 101_000, currency: 'USD', asOf: '2026-05' },
    ],
    today: '2026-11-16',
  } as const;

  it('stand in order of money, each with its evidence', () => {
    const { strengths, shortfalls } = strengthsOf(input);
    expect(strengths.map((point) => point.worth)).toEqual([20_000, 3_600]);
    expect(strengths[0]).toMatchObject({ field: 'equity', evidence: '“$80,000 in RSUs”' });
    expect(shortfalls[0]).toMatchObject({ worth: 11_000, field: 'baseSalary' });
    expect(shortfalls[0]?.evidence).toContain('Occupational statistics');
    expect(shortfalls[1]).toMatchObject({ worth: 9_000, field: 'targetBonus' });
    expect(shortfalls.slice(2).every((point) => point.worth === undefined && point.evidence.endsWith('?'))).toBe(true);
  });

  it('claim nothing about the market without evidence', () => {
    const { strengths, shortfalls } = strengthsOf({ ...input, evidence: [] });
    expect([...strengths, ...shortfalls].some((point) => point.text.includes('market'))).toBe(false);
  });
});
