import type { Period, Term } from '#domain/fact.ts';
import type { Direction } from '#engine/track/term-direction.ts';

export type Tone = 'better' | 'worse' | 'neutral';
type Value = number | string | boolean;

/** One value of a term that differs. `from` or `to` is absent where only one side names it. */
export interface ValueChange {
  /** Name of the value: `amount`, `clawbackMonths`; `figure` where one side names no figure at all. */
  readonly name: string;
  readonly from?: Value;
  readonly to?: Value;
  readonly tone: Tone;
}

const PER_YEAR: Readonly<Record<Period, number>> = {
  year: 1,
  month: 12,
  semimonth: 24,
  biweek: 26,
  week: 52,
  day: 260,
  hour: 2080,
};
/** Two figures this close are the same figure, rounded. */
const NEAR = 0.0005;

const valueIn = (term: Term, name: string): Value | undefined => {
  const value = (term as Readonly<Record<string, unknown>>)[name];
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

function same(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(a) * NEAR;
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/**
 * Pay of both sides by the year. Where one side names no period ("we can do 5,200"), it is read as the other side's
 * or as yearly, whichever lies nearer.
 */
function byYear(before: Term, after: Term, name: string): readonly [Value | undefined, Value | undefined] {
  const [from, to] = [valueIn(before, name), valueIn(after, name)];
  if (before.field !== 'baseSalary' || after.field !== 'baseSalary') return [from, to];
  if (!/^(?:amount|maxAmount)$/.test(name) || typeof from !== 'number' || typeof to !== 'number') return [from, to];
  const yearly = (amount: number, own: Period | undefined, other: Period | undefined, against: number) => {
    if (own !== undefined) return amount * PER_YEAR[own];
    const readings = [amount, amount * PER_YEAR[other ?? 'year']];
    const far = (value: number) => Math.abs(Math.log(Math.max(value, 1) / Math.max(against, 1)));
    return readings.reduce((best, each) => (far(each) < far(best) ? each : best));
  };
  const rough = (amount: number, period: Period | undefined) => amount * PER_YEAR[period ?? 'year'];
  return [
    yearly(from, before.period, after.period, rough(to, after.period)),
    yearly(to, after.period, before.period, rough(from, before.period)),
  ];
}

/** What a word stands for that is not said: a bonus is paid at target. */
const UNSAID: Readonly<Record<string, string>> = { nature: 'target' };

function toneOf(from: Value | undefined, to: Value | undefined, direction: Direction): Tone | undefined {
  if (direction === 'burden') {
    const [old, now] = [typeof from === 'number' ? from : 0, typeof to === 'number' ? to : 0];
    return old === now ? undefined : now > old ? 'worse' : 'better';
  }
  if (direction === 'yes-costs') {
    if ((from ?? false) === (to ?? false)) return undefined;
    return to === true ? 'worse' : 'better';
  }
  if (from === undefined || to === undefined || same(from, to)) return undefined;
  if (direction === 'yes-helps') return to === true ? 'better' : 'worse';
  if (direction === 'neutral') return 'neutral';
  if (typeof direction !== 'string') {
    const [old, now] = [direction.indexOf(String(from)), direction.indexOf(String(to))];
    return old < 0 || now < 0 ? 'neutral' : now > old ? 'better' : 'worse';
  }
  return to > from === (direction === 'up') ? 'better' : 'worse';
}

/** The values of two terms of one field that differ, in the order they are listed. */
export function valueChanges(
  before: Term,
  after: Term,
  compared: readonly (readonly [name: string, direction: Direction])[],
): ValueChange[] {
  const [vague, nowVague] = [before.stated === 'unspecified', after.stated === 'unspecified'];
  if (vague !== nowVague) return [{ name: 'figure', tone: nowVague ? 'worse' : 'better' }];
  const [from, to] = [valueIn(before, 'currency'), valueIn(after, 'currency')];
  if (from !== undefined && to !== undefined && from !== to) return [{ name: 'currency', from, to, tone: 'neutral' }];
  const changes = compared.flatMap(([name, direction]): ValueChange[] => {
    const [was, is] = byYear(before, after, name);
    const [old, now] = was === undefined && is === undefined ? [was, is] : [was ?? UNSAID[name], is ?? UNSAID[name]];
    const tone = toneOf(old, now, direction);
    if (tone === undefined) return [];
    return [{ name, tone, ...(old === undefined ? {} : { from: old }), ...(now === undefined ? {} : { to: now }) }];
  });
  return [...lostYes(before, after), ...measureChange(before, after), ...changes];
}

/** Repayment that was to shrink month by month and is no longer said to. */
function lostYes(before: Term, after: Term): ValueChange[] {
  const [old, now] = [valueIn(before, 'clawbackProRata'), valueIn(after, 'clawbackProRata')];
  const owed = valueIn(after, 'clawbackMonths');
  return old === true && now === undefined && typeof owed === 'number'
    ? [{ name: 'clawbackProRata', from: true, tone: 'worse' }]
    : [];
}

/** A thing that is now measured in another way (unlimited days off against 25, percent against money) cannot be ranked. */
function measureChange(before: Term, after: Term): ValueChange[] {
  const measures: readonly string[] = ['amount', 'percent', 'shares', 'value', 'days', 'unlimited', 'months', 'weeks'];
  const named = (term: Term) => measures.filter((name) => valueIn(term, name) !== undefined);
  const [old, now] = [named(before), named(after)];
  if (old.length === 0 || now.length === 0 || old.some((name) => now.includes(name))) return [];
  if (isSameLength(before, after)) return [];
  const [was = '', is = ''] = [old[0], now[0]];
  return [{ name: is, from: valueIn(before, was) ?? '', to: valueIn(after, is) ?? '', tone: 'neutral' }];
}

/** "3 months" and "13 weeks" are one length of time. */
function isSameLength(before: Term, after: Term): boolean {
  const days = (term: Term) => {
    const { months = 0, weeks = 0, days: own = 0 } = term as { months?: number; weeks?: number; days?: number };
    return months * 30.4 + weeks * 7 + own;
  };
  const [a, b] = [days(before), days(after)];
  return before.field !== 'pto' && a > 0 && b > 0 && Math.abs(a - b) <= 4;
}
