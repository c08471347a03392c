import { formatMoney } from '#domain/money/format.ts';
import type { MarketDatum } from '#domain/situation.ts';
import { type CalendarDate, daysBetween, isCalendarDate } from '#domain/time/calendar-date.ts';

/** Kinds of source, strongest first; the same order everywhere evidence is shown or used. */
const SOURCE_ORDER = [
  'posted-range',
  'employer-band',
  'official',
  'survey',
  'self-reported',
  'friend',
  'other',
] as const;

/** How a yearly base compares with one piece of recorded evidence. */
export interface MarketPosition {
  readonly datum: MarketDatum;
  readonly place: 'below' | 'lower-half' | 'upper-half' | 'above' | 'not-comparable';
  /** Yearly base minus the median, or the middle of the range; undefined when not comparable. */
  readonly difference: number | undefined;
  /** One sentence with the figures and the source. */
  readonly text: string;
  /** What weakens the evidence: age, other role or place, another measure. */
  readonly cautions: readonly string[];
}

export interface PositionQuery {
  readonly base: number;
  readonly currency: string | undefined;
  readonly role?: string | undefined;
  readonly place?: string | undefined;
  readonly today: CalendarDate;
  /** BCP 47: how figures are written in the sentences. */
  readonly locale?: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** First day a date text can mean: "2026-05", "2024", "2026-05-10", "May 2026", "spring of 2025". */
function dayOf(asOf: string | undefined): CalendarDate | undefined {
  const text = asOf?.trim() ?? '';
  const exact = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (exact !== null) {
    const day = `${exact[1]}-${exact[2] ?? '01'}-${exact[3] ?? '01'}`;
    return isCalendarDate(day) ? day : undefined;
  }
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1];
  if (year === undefined) return undefined;
  const month = MONTHS.indexOf(/[a-z]{3}/i.exec(text)?.[0].toLowerCase() ?? '');
  return `${year}-${String(Math.max(0, month) + 1).padStart(2, '0')}-01`;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
}

function share(a: string, b: string): boolean {
  const other = words(b);
  return [...words(a)].some((word) => other.has(word));
}

function cautionsOn(datum: MarketDatum, query: PositionQuery): string[] {
  const cautions: string[] = [];
  const day = dayOf(datum.asOf);
  if (day === undefined) cautions.push('The date of the figure is not recorded.');
  else {
    const months = Math.floor(daysBetween(day, query.today) / 30.44);
    if (months > (datum.kind === 'official' ? 24 : 12)) cautions.push(`The figure is ${months} months old.`);
  }
  if (datum.role !== undefined && query.role !== undefined && !share(datum.role, query.role)) {
    cautions.push(`It is for another role: ${datum.role}.`);
  }
  if (datum.place !== undefined && query.place !== undefined && !share(datum.place, query.place)) {
    cautions.push(`It is for another place: ${datum.place}.`);
  }
  if (datum.measures === 'total') cautions.push('It measures total pay, your figure is the base.');
  if (datum.kind === 'self-reported' || datum.kind === 'friend') cautions.push('Reported by individuals, not checked.');
  return cautions;
}

/** Where a yearly base stands against one piece of evidence. */
export function positionIn(datum: MarketDatum, query: PositionQuery): MarketPosition {
  const cautions = cautionsOn(datum, query);
  const { low, high } = datum;
  const middle = datum.median ?? (low !== undefined && high !== undefined ? (low + high) / 2 : undefined);
  const money = (value: number): string =>
    formatMoney(Math.round(value), datum.currency ?? query.currency, query.locale);
  if (datum.currency !== undefined && query.currency !== undefined && datum.currency !== query.currency) {
    return {
      datum,
      place: 'not-comparable',
      difference: undefined,
      text: `${datum.source} is in ${datum.currency}, the offer in ${query.currency}.`,
      cautions,
    };
  }
  if (middle === undefined && low === undefined && high === undefined) {
    return {
      datum,
      place: 'not-comparable',
      difference: undefined,
      text: `${datum.source} names no figure.`,
      cautions,
    };
  }
  const { base } = query;
  const place =
    low !== undefined && base < low
      ? 'below'
      : high !== undefined && base > high
        ? 'above'
        : base < (middle ?? low ?? high ?? base)
          ? 'lower-half'
          : 'upper-half';
  const range = low !== undefined && high !== undefined ? `${money(low)} to ${money(high)}` : undefined;
  const median = datum.median === undefined ? undefined : `median ${money(datum.median)}`;
  const figures = [range, median].filter((part) => part !== undefined).join(', ') || money(middle ?? low ?? high ?? 0);
  const sense = {
    below: 'below',
    'lower-half': 'in the lower half of',
    'upper-half': 'in the upper half of',
    above: 'above',
  }[place];
  const reference = middle ?? low ?? high;
  const date = datum.asOf === undefined ? '' : `, ${datum.asOf}`;
  return {
    datum,
    place,
    difference: reference === undefined ? undefined : base - reference,
    text: `${money(base)} is ${sense} ${figures} (${datum.source}${date}).`,
    cautions,
  };
}

/** Against all evidence, strongest source first; sources that disagree stay side by side. */
export function positionsOf(evidence: readonly MarketDatum[], query: PositionQuery): readonly MarketPosition[] {
  const rank = (datum: MarketDatum): number => SOURCE_ORDER.indexOf(datum.kind ?? 'other');
  return [...evidence].sort((a, b) => rank(a) - rank(b)).map((datum) => positionIn(datum, query));
}
