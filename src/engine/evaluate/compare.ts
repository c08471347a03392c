import { factsOf, type Term } from '#domain/fact.ts';
import { money, subtract, toMajor } from '#domain/money/amount.ts';
import { NO_CURRENCY } from '#domain/money/currency.ts';
import type { Assumptions, Valuation, ValueYear } from '#domain/valuation.ts';
import { type Conversion, convertValuation, isUsable } from '#engine/evaluate/convert.ts';
import { cumulativeByMonth } from '#engine/evaluate/monthly.ts';
import { valueOffer } from '#engine/evaluate/value.ts';

const COLUMNS = ['base', 'bonus', 'signOn', 'equity', 'benefits', 'total'] as const;
export type ComparedColumn = (typeof COLUMNS)[number];

/** An offer or the present job ("stay"), with what is particular to it, such as its share price. */
export interface ComparedOffer {
  readonly name: string;
  readonly facts: readonly Term[];
  readonly assumptions?: Partial<Assumptions>;
}

/** A month in which one offer passes another in money received so far. */
export interface BreakEven {
  readonly leader: string;
  readonly passed: string;
  readonly month: number;
  readonly text: string;
}

/** One offer against the first of the list. */
export interface OfferAgainst {
  readonly name: string;
  readonly valuation: Valuation;
  /** By year and column, this minus the first; undefined in another currency. */
  readonly differences: readonly Readonly<Record<ComparedColumn, number> & { year: number }>[] | undefined;
  readonly annualisedDifference: number | undefined;
  /** Money received by the end of each month. */
  readonly cumulative: readonly number[];
}

export interface Comparison {
  readonly horizonYears: number;
  readonly offers: readonly OfferAgainst[];
  readonly breakEvens: readonly BreakEven[];
  readonly notes: readonly string[];
}

function daysOff(facts: readonly Term[]): number | undefined {
  const days = factsOf(facts, 'pto').flatMap((fact) => (fact.days === undefined ? [] : [fact.days]));
  return days.length === 0 ? undefined : days.reduce((a, b) => a + b, 0);
}

function yearDifference(
  mine: ValueYear,
  first: ValueYear,
  currency: string,
): Record<ComparedColumn, number> & { year: number } {
  const of = (column: ComparedColumn): number =>
    toMajor(subtract(money(mine[column], currency), money(first[column], currency)));
  return {
    year: mine.year,
    base: of('base'),
    bonus: of('bonus'),
    signOn: of('signOn'),
    equity: of('equity'),
    benefits: of('benefits'),
    total: of('total'),
  };
}

/** Months after which the order of two running totals changes; the first month only sets the order. */
function crossings(a: OfferAgainst, b: OfferAgainst): BreakEven[] {
  const found: BreakEven[] = [];
  let ahead = 0;
  /** First of the months just before in which both were equal. */
  let level: number | undefined;
  const months = Math.min(a.cumulative.length, b.cumulative.length);
  for (let index = 0; index < months; index++) {
    const sign = Math.sign((a.cumulative[index] ?? 0) - (b.cumulative[index] ?? 0));
    if (sign === 0) {
      level ??= index + 1;
      continue;
    }
    if (ahead !== 0 && sign !== ahead) {
      const [leader, passed] = sign > 0 ? [a.name, b.name] : [b.name, a.name];
      const month = level ?? index + 1;
      found.push({ leader, passed, month, text: `${leader} passes ${passed} after ${month} months.` });
    }
    ahead = sign;
    level = undefined;
  }
  return found;
}

/**
 * Several offers, and the present job, over one horizon. The first is what the others are compared with; days off count by
 * their difference to it. Offers in another currency are shown and not subtracted unless the person gave a rate.
 */
export function compareOffers(
  offers: readonly ComparedOffer[],
  shared: Partial<Assumptions> = {},
  rates: readonly Conversion[] = [],
  locale?: string,
): Comparison {
  const days = offers[0] === undefined ? undefined : daysOff(offers[0].facts);
  const horizonYears = shared.horizonYears ?? 4;
  const notes: string[] = [];
  let into: string | undefined;
  const valued = offers.map(({ name, facts, assumptions }) => {
    const own = {
      ...shared,
      ...assumptions,
      horizonYears,
      ...(days === undefined ? {} : { daysOffComparedWith: days }),
    };
    const stated = valueOffer(facts, own, locale);
    into ??= stated.currency;
    const rate = rates.find((one) => one.from === stated.currency && one.to === into && isUsable(one));
    if (rate !== undefined && rate.from !== rate.to)
      notes.push(`${name}: 1 ${rate.from} is taken as ${rate.rate} ${rate.to}, as you set it for ${rate.on}.`);
    const valuation = rate === undefined ? stated : convertValuation(stated, rate);
    return { name, valuation, cumulative: cumulativeByMonth(valuation) };
  });
  const first = valued[0];
  const compared = valued.map((one): OfferAgainst => {
    const currency = one.valuation.currency;
    if (first === undefined || currency !== first.valuation.currency) {
      notes.push(
        `${one.name} is in ${currency ?? 'an unknown currency'}. It is not subtracted from the others without a rate and a date from you.`,
      );
      return { ...one, differences: undefined, annualisedDifference: undefined };
    }
    const unit = currency ?? NO_CURRENCY;
    const differences = one.valuation.years.flatMap((year, index) => {
      const other = first.valuation.years[index];
      return other === undefined ? [] : [yearDifference(year, other, unit)];
    });
    const annualisedDifference = toMajor(
      subtract(money(one.valuation.annualised, unit), money(first.valuation.annualised, unit)),
    );
    return { ...one, differences, annualisedDifference };
  });
  const breakEvens = compared.flatMap((a, i) =>
    compared.slice(i + 1).flatMap((b) => (a.valuation.currency === b.valuation.currency ? crossings(a, b) : [])),
  );
  return { horizonYears, offers: compared, breakEvens, notes };
}
