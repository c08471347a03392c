import { type Fact, factsOf } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { addMonths, type CalendarDate, daysBetween } from '#domain/time/calendar-date.ts';
import type { Deadline } from '#engine/evaluate/deadline.ts';
import type { PlacedFact } from '#engine/track/offer-versions.ts';
import type { PromisedAnswer } from '#engine/track/promised-answers.ts';
import { standingEntries } from '#engine/track/standing.ts';

export const DATE_KINDS = [
  'respond',
  'answer-promised',
  'start',
  'clawback-ends',
  'first-vest',
  'review',
  'probation-ends',
  'other',
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A day that matters in one negotiation. */
export interface KeptDate {
  /** Stable as long as the letter says the same. */
  readonly id: string;
  readonly kind: DateKind;
  readonly date: CalendarDate;
  readonly daysLeft: number;
  /** What was counted to arrive at the day, in a sentence; absent where a text states the day itself. */
  readonly counted?: string;
  /** What the person called it. */
  readonly title?: string;
  readonly documentId?: string;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  /** The entry it was entered with. */
  readonly entryId?: string;
}

/** A time that runs from a day nobody knows yet. */
export interface OpenWindow {
  readonly kind: 'exercise-window';
  readonly days: number;
  readonly documentId: string;
  readonly quote: string;
}

interface DatesInput {
  readonly placed: readonly PlacedFact[];
  readonly deadline: Deadline | undefined;
  readonly entries: readonly Entry[];
  readonly promised: readonly (PromisedAnswer & { readonly documentId: string })[];
  readonly today: CalendarDate;
}

const placeOf = ({ fact, documentId }: PlacedFact) => ({
  documentId,
  ...(fact.quote === '' ? {} : { quote: fact.quote, start: fact.start, end: fact.end }),
});

/** Every day that can be told from the letters, the replies and the ledger, soonest first. None is invented. */
export function datesOf({ placed, deadline, entries, promised, today }: DatesInput): KeptDate[] {
  const left = (date: CalendarDate) => daysBetween(today, date);
  const at = (field: Fact['field']) => placed.filter(({ fact }) => fact.field === field);
  const start = factsOf(
    placed.map(({ fact }) => fact),
    'startDate',
  )[0]?.date;
  const dates: Omit<KeptDate, 'daysLeft'>[] = [];
  if (deadline !== undefined) {
    const [stated] = at('responseDeadline');
    dates.push({
      id: `respond:${deadline.date}`,
      kind: 'respond',
      date: deadline.date,
      ...(deadline.assumed === undefined ? {} : { counted: deadline.assumed }),
      ...(stated === undefined ? {} : placeOf(stated)),
    });
  }
  for (const { date, quote, start: from, end, documentId } of promised)
    dates.push({
      id: `answer:${documentId}:${date}`,
      kind: 'answer-promised',
      date,
      quote,
      start: from,
      end,
      documentId,
    });
  for (const each of placed) dates.push(...datesOfFact(each, start));
  for (const entry of standingEntries(entries))
    if (entry.kind === 'due')
      dates.push({
        id: `due:${entry.id}`,
        kind: entry.what === 'answer' ? 'answer-promised' : 'other',
        date: entry.date,
        title: entry.title,
        entryId: entry.id,
      });
  return dates.map((each) => ({ ...each, daysLeft: left(each.date) })).sort((a, b) => a.date.localeCompare(b.date));
}

const months = (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`;

function datesOfFact(placed: PlacedFact, start: CalendarDate | undefined): Omit<KeptDate, 'daysLeft'>[] {
  const { fact } = placed;
  const place = placeOf(placed);
  const counted = (kind: DateKind, count: number | undefined, what: string): Omit<KeptDate, 'daysLeft'>[] => {
    if (start === undefined || count === undefined || count <= 0 || count > 240) return [];
    const whole = Math.floor(count);
    const date = addMonths(start, whole);
    const why = `${months(whole)} after the first day${what}.`;
    return [{ id: `${kind}:${fact.field}:${date}`, kind, date, counted: why, ...place }];
  };
  switch (fact.field) {
    case 'startDate':
      return fact.date === undefined ? [] : [{ id: `start:${fact.date}`, kind: 'start', date: fact.date, ...place }];
    case 'signOnBonus':
    case 'relocation':
      return counted('clawback-ends', fact.clawbackMonths, '');
    case 'equity':
      return counted(
        'first-vest',
        fact.cliffMonths ?? fact.schedule?.[0]?.afterMonths,
        ', if vesting runs from the first day',
      );
    case 'probation':
      return counted('probation-ends', fact.months, '');
    case 'reviewDate':
      return fact.date === undefined
        ? counted('review', fact.months, '')
        : [{ id: `review:${fact.date}`, kind: 'review', date: fact.date, ...place }];
    default:
      return [];
  }
}

/** Times to exercise options after leaving: they have a length, and no day until someone leaves. */
export function openWindows(placed: readonly PlacedFact[]): OpenWindow[] {
  return placed.flatMap(({ fact, documentId }) =>
    fact.field === 'equity' && fact.exerciseWindowDays !== undefined
      ? [{ kind: 'exercise-window' as const, days: fact.exerciseWindowDays, documentId, quote: fact.quote }]
      : [],
  );
}
