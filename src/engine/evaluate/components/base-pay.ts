import { factsOf, type Term } from '#domain/fact.ts';
import { type Money, money, times, toMajor } from '#domain/money/amount.ts';
import { PERIOD_COUNTS, PERIOD_WORDS, periodsPerYear } from '#domain/money/period.ts';
import type { ValueInput } from '#domain/valuation.ts';
import { assumed, show, stated, type ValueContext } from '#engine/evaluate/components/component.ts';

/** Base pay brought to a year, before part-time. */
export interface YearlyPay {
  readonly fact: Term<'baseSalary'>;
  readonly annual: Money;
  readonly formula: string;
  readonly inputs: readonly ValueInput[];
  /** The letter names no number of monthly salaries, so twelve were taken. */
  readonly twelveAssumed: boolean;
}

/** Hours a week agreed in the letter or entered; undefined when neither says. */
export function weeklyHours(context: ValueContext): { hours: number; input: ValueInput } | undefined {
  const fact = factsOf(context.facts, 'workingHours').find(
    (f) => f.hoursPerWeek !== undefined && f.hoursPerWeek > 0 && f.hoursPerWeek <= 100,
  );
  if (fact?.hoursPerWeek !== undefined) {
    return { hours: fact.hoursPerWeek, input: stated(fact, 'hours a week', fact.hoursPerWeek) };
  }
  const entered = context.assumptions.hoursPerWeek;
  return entered === undefined ? undefined : { hours: entered, input: assumed(context, 'hoursPerWeek', entered) };
}

/** Monthly salaries a year: from the pay itself, or from a 13th or 14th named beside it. */
function monthlySalaries(fact: Term<'baseSalary'>): number | undefined {
  const { instalments } = fact;
  return instalments !== undefined && instalments >= 12 && instalments <= 16 ? instalments : undefined;
}

/** A base figure × the times a year it is paid. */
export function yearlyPay(context: ValueContext, fact: Term<'baseSalary'>): YearlyPay | undefined {
  if (fact.amount === undefined) return undefined;
  const currency = fact.currency ?? context.currency;
  const rate = money(fact.amount, currency);
  const period = fact.period ?? 'year';
  const inputs: ValueInput[] = [stated(fact, 'base salary', fact.amount)];
  if (period === 'year') {
    return { fact, annual: rate, formula: `${show(context, rate)} a year`, inputs, twelveAssumed: false };
  }
  let count: number;
  let how: string;
  if (period === 'hour') {
    const week = weeklyHours(context);
    count = week === undefined ? context.assumptions.hoursPerYear : week.hours * 52;
    how = week === undefined ? `${count} hours a year` : `${week.hours} hours a week × 52 weeks`;
    inputs.push(week === undefined ? assumed(context, 'hoursPerYear', count) : week.input);
  } else if (period === 'day') {
    count = context.assumptions.workDaysPerYear;
    how = `${count} days a year`;
    inputs.push(assumed(context, 'workDaysPerYear', count));
  } else if (period === 'month') {
    const named = monthlySalaries(fact);
    count = named ?? 12;
    how = named === undefined ? '12 months' : `${count} salaries`;
    if (named !== undefined) inputs.push(stated(fact, 'salaries a year', named));
  } else {
    count = periodsPerYear(period, { hours: 0, days: 0 });
    how = `${count} ${PERIOD_COUNTS[period]}`;
  }
  const annual = times(rate, count);
  const formula = `${show(context, rate)} ${PERIOD_WORDS[period]} × ${how} = ${show(context, annual)}`;
  return { fact, annual, formula, inputs, twelveAssumed: period === 'month' && monthlySalaries(fact) === undefined };
}

/** Whether two base figures are one pay said in two periods: the yearly amounts agree, or hours or instalments explain the rest. */
export function samePay(a: YearlyPay, b: YearlyPay): boolean {
  if (a.annual.currency !== b.annual.currency) return false;
  const [x, y] = [toMajor(a.annual), toMajor(b.annual)];
  if (Math.abs(x - y) <= Math.max(x, y) * 0.015) return true;
  const [yearly, other] = a.fact.period === 'year' || a.fact.period === undefined ? [a, b] : [b, a];
  if ((yearly.fact.period ?? 'year') !== 'year' || other.fact.amount === undefined || other.fact.amount <= 0)
    return false;
  const ratio = toMajor(yearly.annual) / other.fact.amount;
  // 12 to 15 monthly salaries; 1,560 hours (30 a week) to 2,200; 200 to 262 days.
  if (other.fact.period === 'month') return ratio >= 11.9 && ratio <= 15.1;
  if (other.fact.period === 'hour') return ratio >= 1_550 && ratio <= 2_200;
  if (other.fact.period === 'day') return ratio >= 195 && ratio <= 262;
  return false;
}
