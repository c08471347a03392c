import { z } from 'zod';
import { addDays, type CalendarDate, daysBetween } from '#domain/time/calendar-date.ts';
import type { DateKind } from '#engine/track/dates.ts';
import { DATE_NAMES } from '#engine/track/story/story-words.ts';

/** What decides when a reminder comes, and nothing of what an offer says. */

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** Where the settings are kept. */
export const REMINDER_SETTINGS = 'reminders';

export const reminderSettingsSchema = z.object({
  on: z.boolean().default(false),
  /** No reminder between these times of day; the same time twice means none are quiet. */
  quietFrom: clockTime.default('20:00'),
  quietTo: clockTime.default('08:00'),
});
export type ReminderSettings = Readonly<z.infer<typeof reminderSettingsSchema>>;

/** A day of one offer, as a list of offers carries it. */
export interface OfferDate {
  readonly id: string;
  readonly kind: DateKind;
  readonly date: CalendarDate;
  readonly title?: string;
}

export interface DatedOffer {
  readonly negotiationId: string;
  readonly employer?: string;
  readonly dates: readonly OfferDate[];
  /** The person decided, or the employer withdrew: nothing is left to answer. */
  readonly isDecided: boolean;
}

export interface Reminder {
  /** Names the day and how long before it: shown once, whatever the clock does. */
  readonly id: string;
  readonly negotiationId: string;
  readonly title: string;
  readonly text: string;
}

/** Days before each kind of day on which it is brought to mind; -1 is the day after. */
const LEADS: Readonly<Record<DateKind, readonly number[]>> = {
  respond: [3, 1, 0],
  'answer-promised': [0, -1],
  start: [7, 1],
  'clawback-ends': [0],
  'first-vest': [0],
  review: [14, 0],
  'probation-ends': [7, 0],
  other: [1, 0],
};
/** These are about the answer, and over once there is one. */
const UNTIL_DECIDED: ReadonlySet<DateKind> = new Set(['respond', 'answer-promised']);

/** The local day and minute of the day at which it is asked. */
export interface LocalNow {
  readonly today: CalendarDate;
  /** 0 … 1439. */
  readonly minute: number;
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export function isQuiet({ quietFrom, quietTo }: ReminderSettings, { minute }: LocalNow): boolean {
  const [from, to] = [minuteOf(quietFrom), minuteOf(quietTo)];
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/**
 * What is due now and was not shown. A reminder that was missed (the machine was off, the clock was set) comes late
 * rather than never, as long as its day is not over, and of several for one day only the latest comes.
 */
export function dueReminders(
  offers: readonly DatedOffer[],
  settings: ReminderSettings,
  now: LocalNow,
  shown: ReadonlySet<string>,
): readonly Reminder[] {
  if (!settings.on || isQuiet(settings, now)) return [];
  return offers.flatMap((offer) =>
    offer.dates.flatMap((each): Reminder[] => {
      if (offer.isDecided && UNTIL_DECIDED.has(each.kind)) return [];
      const left = daysBetween(now.today, each.date);
      const lead = LEADS[each.kind].filter((days) => left <= days).at(-1);
      const isOver = left < Math.min(0, LEADS[each.kind].at(-1) ?? 0);
      if (lead === undefined || isOver) return [];
      const id = `${offer.negotiationId} ${each.id}@${lead}`;
      return shown.has(id) ? [] : [{ id, negotiationId: offer.negotiationId, ...wordsOf(offer, each, left) }];
    }),
  );
}

const inDays = (left: number): string =>
  left === 0
    ? 'today'
    : left === 1
      ? 'tomorrow'
      : left === -1
        ? 'yesterday'
        : left < 0
          ? `${-left} days ago`
          : `in ${left} days`;

/** No figure and no word of a letter: a notification can be read over a shoulder. */
function wordsOf(
  { employer }: DatedOffer,
  { kind, title, date }: OfferDate,
  left: number,
): { title: string; text: string } {
  const name = title ?? DATE_NAMES[kind];
  const late =
    kind === 'answer-promised' && left < 0 ? ' Nothing has come yet. A short friendly note is in order.' : '';
  return { title: employer === undefined ? name : `${name}: ${employer}`, text: `${date}, ${inDays(left)}.${late}` };
}

/** What the toolbar button shows: days left under four, a dot for an offer that is open, else nothing. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

const FEW_DAYS = 3;

export function badgeOf(offers: readonly DatedOffer[], today: CalendarDate): Badge {
  const open = offers.filter(({ isDecided }) => !isDecided);
  const due = open
    .flatMap((offer) => offer.dates.flatMap((each) => (each.kind === 'respond' ? [{ offer, date: each.date }] : [])))
    .filter(({ date }) => date >= today && date <= addDays(today, FEW_DAYS))
    .sort((a, b) => a.date.localeCompare(b.date))[0];
  if (due !== undefined) {
    const left = daysBetween(today, due.date);
    const who = due.offer.employer === undefined ? '' : ` to ${due.offer.employer}`;
    return { text: String(left), title: `An answer${who} is due ${inDays(left)}` };
  }
  return open.length === 0
    ? { text: '', title: '' }
    : { text: '•', title: open.length === 1 ? 'One offer is open' : `${open.length} offers are open` };
}
