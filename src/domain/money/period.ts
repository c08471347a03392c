import type { Period } from '#domain/fact.ts';
import { type Money, over } from '#domain/money/amount.ts';

/** What turns a rate into a year; days and hours depend on the work agreed. */
export interface WorkYear {
  /** Paid hours a year, 2,080 at 40 hours a week. */
  readonly hours: number;
  /** Paid days a year, 260 at five days a week. */
  readonly days: number;
}

const FIXED: Readonly<Partial<Record<Period, number>>> = { year: 1, month: 12, semimonth: 24, biweek: 26, week: 52 };

/** How often a period occurs in a year: 26 two-week periods, 24 half months, 12 months. */
export function periodsPerYear(period: Period, work: WorkYear): number {
  if (period === 'hour') return work.hours;
  if (period === 'day') return work.days;
  return FIXED[period] ?? 1;
}

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  year: 'a year',
  month: 'a month',
  semimonth: 'each half month',
  biweek: 'every two weeks',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

export const PERIOD_COUNTS: Readonly<Record<Period, string>> = {
  year: 'year',
  month: 'months',
  semimonth: 'half months',
  biweek: 'two-week periods',
  week: 'weeks',
  day: 'days',
  hour: 'hours',
};

/** Yearly pay as a rate per period: $60,000 a year is $28.85 an hour at 2,080 hours. */
export function perPeriod(annual: Money, period: Period, work: WorkYear): Money {
  return over(annual, periodsPerYear(period, work));
}
