import { factsOf, type Period, type Term } from '#domain/fact.ts';
import { periodsPerYear } from '#domain/money/period.ts';

/** The base pay of an offer: as the letter writes it, and what turns it into a year. */
export interface PayBasis {
  /** The term as stated, to write asks in the same period and currency. */
  readonly term: Term<'baseSalary'>;
  readonly period: Period;
  readonly currency: string | undefined;
  /** How often the amount is paid in a year. */
  readonly perYear: number;
  /** Yearly base as offered. */
  readonly yearly: number;
}

/** The base pay negotiated about: the first figure the letter gives, a yearly one before others of the same pay. */
export function payBasis(offer: readonly Term[]): PayBasis | undefined {
  const stated = factsOf<'baseSalary', Term>(offer, 'baseSalary').filter(
    (term) => term.stated !== 'unspecified' && (term.amount ?? 0) > 0 && term.from === undefined,
  );
  const term = stated.find((each) => (each.period ?? 'year') === 'year') ?? stated[0];
  if (term?.amount === undefined) return undefined;
  const period = term.period ?? 'year';
  const hours = factsOf<'workingHours', Term>(offer, 'workingHours')[0]?.hoursPerWeek;
  const work = { hours: hours === undefined || hours <= 0 ? 2_080 : hours * 52, days: 260 };
  const perYear = period === 'month' ? (term.instalments ?? 12) : periodsPerYear(period, work);
  return { term, period, currency: term.currency, perYear, yearly: term.amount * perYear };
}

/**
 * A base figure of the history in the offer's own period. Talk about hourly or monthly pay is often in yearly figures:
 * the reading nearer to the offer, by ratio, is taken.
 */
export function inOfferPeriod(amount: number, basis: PayBasis): number {
  const offered = basis.term.amount ?? amount;
  if (basis.perYear === 1 || amount <= 0) return amount;
  const far = (value: number): number => Math.abs(Math.log(value / offered));
  return far(amount / basis.perYear) < far(amount) ? amount / basis.perYear : amount;
}
