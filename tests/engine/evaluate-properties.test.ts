import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '#domain/fact.ts';
import type { Assumptions, ValueYear } from '#domain/valuation.ts';
import { valueOffer } from '#engine/evaluate/value.ts';

const cents = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const code = fc.constantFrom('USD', 'EUR', 'GBP');

const base = (currency: string) =>
  fc.record({
    field: fc.constant('baseSalary' as const),
    amount: cents(20_000, 400_000),
    currency: fc.constant(currency),
    period: fc.constant('year' as const),
  });
const extra = (currency: string): fc.Arbitrary<Term> =>
  fc.oneof(
    fc.record({
      field: fc.constant('signOnBonus' as const),
      amount: cents(500, 60_000),
      currency: fc.constant(currency),
      clawbackMonths: fc.constantFrom(0, 12, 24),
    }),
    fc.record({ field: fc.constant('targetBonus' as const), percent: fc.integer({ min: 1, max: 80 }) }),
    fc.record({
      field: fc.constant('equity' as const),
      instrument: fc.constant('rsu' as const),
      value: cents(1_000, 500_000),
      currency: fc.constant(currency),
      vestYears: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({
      field: fc.constant('stipend' as const),
      amount: cents(10, 3_000),
      currency: fc.constant(currency),
      period: fc.constantFrom('month' as const, 'year' as const, 'once' as const),
      purpose: fc.constant('car'),
    }),
    fc.record({
      field: fc.constant('relocation' as const),
      amount: cents(500, 30_000),
      currency: fc.constant(currency),
    }),
    fc.record({
      field: fc.constant('retirementMatch' as const),
      percent: fc.integer({ min: 10, max: 100 }),
      upToPercent: fc.integer({ min: 1, max: 8 }),
    }),
    fc.record({
      field: fc.constant('retentionBonus' as const),
      amount: cents(500, 30_000),
      currency: fc.constant(currency),
      afterMonths: fc.integer({ min: 1, max: 60 }),
    }),
  );
const offer = code.chain((currency) =>
  fc
    .tuple(base(currency), fc.array(extra(currency), { maxLength: 8 }))
    .map(([pay, extras]): Term[] => [pay, ...extras]),
);

const toCents = (value: number): number => Math.round(value * 100);
const columns = (year: ValueYear): number[] => [year.base, year.bonus, year.signOn, year.equity, year.benefits];

describe('any offer', () => {
  it('has years whose columns, classes and items add up to the cent', () => {
    fc.assert(
      fc.property(offer, fc.integer({ min: 1, max: 6 }), (facts, horizonYears) => {
        const valuation = valueOffer(facts, { horizonYears });
        expect(valuation.years).toHaveLength(horizonYears);
        for (const year of valuation.years) {
          const total = toCents(year.total);
          expect(columns(year).reduce((a, b) => a + toCents(b), 0)).toBe(total);
          expect(Object.values(year.byCertainty).reduce((a, b) => a + toCents(b), 0)).toBe(total);
          const items = valuation.items.filter((item) => item.year === year.year && item.counted !== false);
          expect(items.reduce((a, item) => a + toCents(item.amount), 0)).toBe(total);
        }
        const all = valuation.years.reduce((a, year) => a + toCents(year.total), 0);
        expect(Math.abs(toCents(valuation.annualised) * horizonYears - all)).toBeLessThanOrEqual(horizonYears);
      }),
    );
  });

  it('orders its totals: guaranteed cash, first year, with and without hopes', () => {
    fc.assert(
      fc.property(offer, (facts) => {
        const { guaranteedFirstYear, firstYear, firstYearFirm, annualised, annualisedFirm } = valueOffer(facts);
        expect(guaranteedFirstYear).toBeLessThanOrEqual(firstYear);
        expect(firstYearFirm).toBeLessThanOrEqual(firstYear);
        expect(annualisedFirm).toBeLessThanOrEqual(annualised);
      }),
    );
  });

  it('doubles when every amount doubles', () => {
    fc.assert(
      fc.property(offer, (facts) => {
        const doubled = facts.map((fact) => {
          const amount = 'amount' in fact && fact.amount !== undefined ? { amount: fact.amount * 2 } : {};
          const value = 'value' in fact && fact.value !== undefined ? { value: fact.value * 2 } : {};
          return { ...fact, ...amount, ...value } as Term;
        });
        // Pay above the yearly limit of a US plan does not scale, so the match is left out.
        const plain = (list: readonly Term[]) => valueOffer(list.filter((fact) => fact.field !== 'retirementMatch'));
        const [one, two] = [plain(facts), plain(doubled)];
        for (const [index, year] of one.years.entries()) {
          // Half cents round once on each side.
          expect(Math.abs(toCents(two.years[index]?.total ?? 0) - 2 * toCents(year.total))).toBeLessThanOrEqual(
            facts.length + 1,
          );
        }
      }),
    );
  });

  it('leaves every other currency out of every total', () => {
    fc.assert(
      fc.property(offer, extra('SEK'), (facts, foreign) => {
        fc.pre('currency' in foreign);
        const alone = valueOffer(facts);
        const mixed = valueOffer([...facts, foreign]);
        expect(mixed.years).toEqual(alone.years);
        expect(mixed.annualised).toBe(alone.annualised);
        expect(mixed.notes.some((note) => note.text.includes('SEK'))).toBe(true);
      }),
    );
  });

  it('is not poisoned by one figure that cannot be', () => {
    fc.assert(
      fc.property(
        offer,
        fc.constantFrom('signOnBonus' as const, 'relocation' as const, 'retentionBonus' as const),
        (facts, field) => {
          const absurd = { field, amount: 1e250, currency: 'USD' } as const;
          const valuation = valueOffer([...facts, absurd]);
          expect(valuation.years).toEqual(valueOffer(facts).years);
          expect(valuation.notes.some((note) => note.text.includes('too large'))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of the terms', () => {
    fc.assert(
      fc.property(offer, (facts) => {
        const [pay, ...rest] = facts;
        const other =
          pay === undefined
            ? []
            : [
                ...rest.filter((f) => f.field !== 'retirementMatch').reverse(),
                pay,
                ...rest.filter((f) => f.field === 'retirementMatch'),
              ];
        expect(valueOffer(other).years).toEqual(valueOffer(facts).years);
      }),
    );
  });

  it('never throws, whatever the figures', () => {
    const wild = fc.constantFrom(0, -1, 1e-9, 0.1, 3, 1e6, 1e15, 1e300, -1e300, Number.MAX_SAFE_INTEGER);
    const wildTerm = fc.oneof(
      fc.record({
        field: fc.constant('baseSalary' as const),
        amount: wild,
        currency: fc.constant('USD'),
        period: fc.constantFrom('year' as const, 'hour' as const),
      }),
      fc.record({
        field: fc.constant('signOnBonus' as const),
        amount: wild,
        currency: fc.constant('USD'),
        clawbackMonths: wild,
      }),
      fc.record({ field: fc.constant('targetBonus' as const), percent: wild, amount: wild }),
      fc.record({ field: fc.constant('commission' as const), amount: wild, ote: wild, quota: wild }),
      fc.record({
        field: fc.constant('equity' as const),
        instrument: fc.constantFrom('rsu' as const, 'option' as const),
        shares: wild,
        value: wild,
        strike: wild,
        percent: wild,
        vestYears: wild,
        cliffMonths: wild,
      }),
      fc.record({ field: fc.constant('retirementMatch' as const), percent: wild, upToPercent: wild }),
      fc.record({ field: fc.constant('pto' as const), days: wild }),
      fc.record({ field: fc.constant('holidayAllowance' as const), percent: wild, included: fc.constant(false) }),
      fc.record({ field: fc.constant('thirteenthSalary' as const), salaries: wild }),
      fc.record({ field: fc.constant('workingHours' as const), hoursPerWeek: wild, ftePercent: wild }),
      fc.record({ field: fc.constant('retentionBonus' as const), amount: wild, afterMonths: wild }),
      fc.record({
        field: fc.constant('stipend' as const),
        amount: wild,
        period: fc.constantFrom('hour' as const, 'year' as const),
        purpose: fc.constant('car'),
      }),
    );
    const assumptions = fc.record(
      {
        sharePrice: fc.constantFrom(0, 1, 1e12),
        companyValue: fc.constantFrom(0, 1e9, 1e300),
        fullyDilutedShares: fc.constantFrom(1, 1e7),
        exits: fc.constant<number[]>([0, 1e6, 1e300]),
        preferences: fc.constantFrom(0, 1e6),
        investorShare: fc.constantFrom(0, 0.5, 1),
        dilution: fc.constantFrom(0, 0.5, 1),
        healthCostPerYear: fc.constantFrom(0, 1e300),
        refresherValue: fc.constantFrom(0, 1e300),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(wildTerm as fc.Arbitrary<Term>, { maxLength: 8 }), assumptions, (facts, given) => {
        const valuation = valueOffer(facts, given as Partial<Assumptions>);
        for (const year of valuation.years) expect(Number.isFinite(year.total)).toBe(true);
        expect(Number.isFinite(valuation.annualised)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
