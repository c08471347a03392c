import type { FieldId, Term } from '#domain/fact.ts';
import { type Money, money, toMajor } from '#domain/money/amount.ts';
import { NO_CURRENCY } from '#domain/money/currency.ts';
import { formatMoney, formatNumber } from '#domain/money/format.ts';
import type { Assumptions, Certainty, EquityScenario, Repayment, ValueInput, VestingCurve } from '#domain/valuation.ts';
import { rateOf } from '#engine/evaluate/foreign-money.ts';

/** The column of the yearly table an amount belongs to. */
export type Column = 'base' | 'bonus' | 'signOn' | 'equity' | 'benefits';

/** One amount in one year; year 0 is not of a single year and never counted. */
export interface Line {
  readonly field: FieldId;
  readonly label: string;
  readonly column: Column;
  readonly year: number;
  readonly amount: Money;
  readonly certainty: Certainty;
  readonly recurring: boolean;
  /** Paid out in money the person may spend as they like: part of the guaranteed cash. */
  readonly cash: boolean;
  readonly counted: boolean;
  readonly formula: string;
  readonly inputs: readonly ValueInput[];
  readonly doubt?: string;
}

export interface Remark {
  readonly field: FieldId;
  readonly text: string;
}

/** What one component adds to the valuation. */
export interface Contribution {
  readonly lines: readonly Line[];
  readonly questions?: readonly Remark[];
  readonly notes?: readonly Remark[];
  readonly scenarios?: readonly EquityScenario[];
  readonly repayments?: readonly Repayment[];
  readonly vesting?: readonly VestingCurve[];
}

/** What a component is valued with: the terms, the assumptions, and what components before it gave. */
export interface ValueContext {
  readonly facts: readonly Term[];
  /** Currency of every sum; `XXX` when the letter's currency cannot be told. */
  readonly currency: string;
  readonly assumptions: Assumptions;
  /** BCP 47: how figures are written in formulas and remarks. */
  readonly locale: string;
  isDefault(name: keyof Assumptions): boolean;
  /** Yearly base pay that is counted, once the base has been valued. */
  readonly base: Money | undefined;
  /** Lines of the components valued before. */
  readonly lines: readonly Line[];
}

/** One kind of pay. Components run in the order of the list: later ones may build on the base. */
export interface Component {
  readonly field: FieldId;
  value(context: ValueContext): Contribution;
}

/** An input that stands in the letter, was corrected, or was told. */
export function stated(fact: Term, plainName: string, value: number | string): ValueInput {
  const rate = rateOf(fact);
  const name = rate === undefined ? plainName : `${plainName}, at ${rate.rate} for 1 ${rate.from} (${rate.on})`;
  if (fact.origin === 'corrected') return { name, value, source: { kind: 'corrected' } };
  if (fact.quote === undefined || fact.start === undefined || fact.end === undefined) {
    return { name, value, source: { kind: 'given' } };
  }
  return { name, value, source: { kind: 'letter', quote: fact.quote, start: fact.start, end: fact.end } };
}

/** An input that is an assumption, under the name the person can change it by. */
export function assumed(context: ValueContext, key: keyof Assumptions, value: number | string): ValueInput {
  return { name: key, value, source: { kind: 'assumption', isDefault: context.isDefault(key) } };
}

/** Money of the valuation's currency; undefined when the figure is in another one. */
export function own(context: ValueContext, amount: number, currency: string | undefined): Money | undefined {
  if (currency !== undefined && currency !== context.currency) return undefined;
  return money(amount, context.currency);
}

/** An amount in the person's own way of writing. */
export function show({ locale }: ValueContext, amount: Money): string {
  return formatMoney(toMajor(amount), amount.currency === NO_CURRENCY ? undefined : amount.currency, locale);
}

/** A count or a price per share in the person's own way of writing. */
export function count({ locale }: ValueContext, value: number): string {
  return formatNumber(value, locale);
}

/** The years of the horizon, 1-based. */
export function yearsOf(context: ValueContext): readonly number[] {
  return Array.from({ length: context.assumptions.horizonYears }, (_, index) => index + 1);
}

/** The same line in each year of the horizon. */
export function everyYear(context: ValueContext, line: Omit<Line, 'year' | 'recurring'>): readonly Line[] {
  return yearsOf(context).map((year) => ({ ...line, year, recurring: true }));
}

/** The note for a figure in another currency than the base: sums are never mixed. */
export function otherCurrency(
  { locale }: ValueContext,
  field: FieldId,
  label: string,
  amount: number,
  currency: string | undefined,
): Remark {
  const shown = formatMoney(amount, currency, locale);
  return {
    field,
    text: `${label} of ${shown} (${currency ?? 'currency unknown'}) is in another currency and not in the totals.`,
  };
}
