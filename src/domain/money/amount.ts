import { minorDigits } from '#domain/money/currency.ts';
import { product, type Ratio, ratioOf, roundRatio } from '#domain/money/round.ts';

/** An exact amount: whole smallest units (cents) of one currency. */
export interface Money {
  readonly currency: string;
  /** A safe integer. */
  readonly minor: number;
}

/** Two currencies met in one sum. A programming mistake: sort by currency before adding. */
export class CurrencyMismatch extends Error {}

/** An amount too large to be kept exactly. */
export class AmountOutOfRange extends Error {}

function fromMinor(minor: bigint, currency: string): Money {
  const value = Number(minor);
  if (!Number.isSafeInteger(value)) throw new AmountOutOfRange(`${minor} ${currency}`);
  return { currency, minor: value };
}

/** An amount in major units (34.5 dollars) as money, rounded to the smallest unit. */
export function money(major: number, currency: string): Money {
  if (!Number.isFinite(major) || Math.abs(major) > 1e15) throw new AmountOutOfRange(String(major));
  const unit: Ratio = { numerator: 10n ** BigInt(minorDigits(currency)), denominator: 1n };
  return fromMinor(roundRatio(product(ratioOf(major), unit)), currency);
}

export function zero(currency: string): Money {
  return { currency, minor: 0 };
}

export function toMajor(amount: Money): number {
  return amount.minor / 10 ** minorDigits(amount.currency);
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new CurrencyMismatch(`${a.currency} and ${b.currency}`);
}

export function add(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return fromMinor(BigInt(a.minor) + BigInt(b.minor), a.currency);
}

export function subtract(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return fromMinor(BigInt(a.minor) - BigInt(b.minor), a.currency);
}

/** The sum of amounts of one currency. */
export function sum(currency: string, amounts: readonly Money[]): Money {
  return amounts.reduce(add, zero(currency));
}

/** Amount × every factor, rounded once at the end. */
export function times(amount: Money, ...factors: readonly number[]): Money {
  const start: Ratio = { numerator: BigInt(amount.minor), denominator: 1n };
  const result = factors.reduce((ratio, factor) => product(ratio, ratioOf(factor)), start);
  return fromMinor(roundRatio(result), amount.currency);
}

/** Amount ÷ divisor, rounded to the smallest unit; zero when the divisor is zero. */
export function over(amount: Money, divisor: number): Money {
  if (divisor === 0) return zero(amount.currency);
  const { numerator, denominator } = ratioOf(divisor);
  return fromMinor(
    roundRatio({ numerator: BigInt(amount.minor) * denominator, denominator: numerator }),
    amount.currency,
  );
}

/** `a ÷ b` as a plain number, for shares and differences in percent; 0 when `b` is zero. */
export function quotient(a: Money, b: Money): number {
  sameCurrency(a, b);
  return b.minor === 0 ? 0 : a.minor / b.minor;
}
