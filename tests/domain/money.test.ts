import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '#domain/money/allocate.ts';
import {
  AmountOutOfRange,
  add,
  CurrencyMismatch,
  money,
  over,
  quotient,
  subtract,
  sum,
  times,
  toMajor,
} from '#domain/money/amount.ts';
import { percentOf } from '#domain/money/percent.ts';
import { periodsPerYear, perPeriod } from '#domain/money/period.ts';
import { ratioOf, roundRatio, share } from '#domain/money/round.ts';

const cents = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const currency = fc.constantFrom('USD', 'JPY', 'KWD', 'INR');
const work = { hours: 2_080, days: 260 };

describe('money', () => {
  it('takes the decimal as written, not its binary neighbour', () => {
    expect(money(1.005, 'USD').minor).toBe(101);
    expect(money(0.1 + 0.2, 'USD').minor).toBe(30);
    expect(money(-2.345, 'EUR').minor).toBe(-235);
    expect(money(1450.3755, 'KWD').minor).toBe(1_450_376);
    expect(money(8_400_000.4, 'JPY').minor).toBe(8_400_000);
    expect(money(1e-7, 'USD').minor).toBe(0);
  });

  it('refuses amounts it cannot keep exactly', () => {
    expect(() => money(Number.NaN, 'USD')).toThrow(AmountOutOfRange);
    expect(() => money(1e200, 'USD')).toThrow(AmountOutOfRange);
    expect(() => times(money(1e12, 'USD'), 1e12)).toThrow(AmountOutOfRange);
  });

  it('never mixes currencies', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const usd = { currency: 'USD', minor: a };
        const eur = { currency: 'EUR', minor: b };
        expect(() => add(usd, eur)).toThrow(CurrencyMismatch);
        expect(() => subtract(usd, eur)).toThrow(CurrencyMismatch);
        expect(() => sum('USD', [usd, eur])).toThrow(CurrencyMismatch);
        expect(() => quotient(usd, eur)).toThrow(CurrencyMismatch);
      }),
      { numRuns: 20 },
    );
  });

  it('adds and subtracts without loss', () => {
    fc.assert(
      fc.property(cents, cents, currency, (a, b, code) => {
        const [x, y] = [
          { currency: code, minor: a },
          { currency: code, minor: b },
        ];
        expect(subtract(add(x, y), y)).toEqual(x);
      }),
    );
  });

  it('survives the way to major units and back', () => {
    fc.assert(
      fc.property(cents, currency, (minor, code) => {
        expect(money(toMajor({ currency: code, minor }), code).minor).toBe(minor);
      }),
    );
  });

  it('multiplies exactly and rounds once', () => {
    expect(toMajor(percentOf(money(80_000, 'USD'), 12.5))).toBe(10_000);
    expect(toMajor(times(money(0.01, 'USD'), 0.5))).toBe(0.01);
    expect(toMajor(times(money(33.33, 'USD'), 3))).toBe(99.99);
    expect(toMajor(over(money(100, 'USD'), 3))).toBe(33.33);
    expect(over(money(100, 'USD'), 0).minor).toBe(0);
  });

  it('splits into parts that add up', () => {
    fc.assert(
      fc.property(
        cents,
        fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 60 }),
        (minor, weights) => {
          const parts = allocate({ currency: 'USD', minor }, weights);
          expect(parts.reduce((total, part) => total + part.minor, 0)).toBe(minor);
          expect(parts.length).toBe(weights.length);
        },
      ),
    );
  });

  it('rounds a half away from zero', () => {
    expect(roundRatio({ numerator: 5n, denominator: 2n })).toBe(3n);
    expect(roundRatio({ numerator: -5n, denominator: 2n })).toBe(-3n);
    expect(roundRatio(ratioOf(1e21))).toBe(10n ** 21n);
    expect(share(10, 1, 4)).toBe(3);
    expect(share(10, 1, 0)).toBe(0);
  });
});

describe('periods', () => {
  it('tells a two-week rate from a half-month rate', () => {
    expect(periodsPerYear('biweek', work)).toBe(26);
    expect(periodsPerYear('semimonth', work)).toBe(24);
  });

  it('brings a yearly pay to each period', () => {
    const annual = money(60_000, 'USD');
    const rates = (['hour', 'biweek', 'semimonth', 'month', 'week', 'day'] as const).map((period) =>
      toMajor(perPeriod(annual, period, work)),
    );
    expect(rates).toEqual([28.85, 2307.69, 2500, 5000, 1153.85, 230.77]);
  });

  it('gives the day rate that days off are counted with', () => {
    expect(toMajor(perPeriod(money(65_000, 'USD'), 'day', work))).toBe(250);
  });
});
