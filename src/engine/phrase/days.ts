import { factsOf, type Term } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';
import { addBusinessDays, businessDaysBetween } from '#domain/time/business-days.ts';
import { addDays, type CalendarDate, daysBetween, isCalendarDate, weekday } from '#domain/time/calendar-date.ts';

/** Business days asked for to think, within the ordinary two to five. */
const TO_THINK = 4;
/** Business days by which a date that is too close is asked to move. */
const TO_EXTEND = 3;

/** Days a text may name. Public holidays are not known here; weekends are left out. */
export interface Days {
  /** The day the employer set. */
  readonly due?: CalendarDate;
  /** The day to promise an answer for, on or before the day set. */
  readonly reply?: CalendarDate;
  /** The day to ask for when the one set is too close. */
  readonly later?: CalendarDate;
}

export function daysOf(situation: Situation): Days {
  const stated = factsOf<'responseDeadline', Term>(situation.offer, 'responseDeadline').find(
    (term) => term.date !== undefined,
  );
  const due = dated(situation.deadline ?? stated?.date);
  const today = dated(situation.today);
  const reply = replyDay(today, due);
  const later = laterDay(today, due);
  return {
    ...(due === undefined ? {} : { due }),
    ...(reply === undefined ? {} : { reply }),
    ...(later === undefined ? {} : { later }),
  };
}

const dated = (date: string | undefined): CalendarDate | undefined =>
  date !== undefined && isCalendarDate(date) ? date : undefined;

function replyDay(today: CalendarDate | undefined, due: CalendarDate | undefined): CalendarDate | undefined {
  if (today === undefined) return due;
  const usual = addBusinessDays(today, TO_THINK);
  if (due === undefined || daysBetween(today, due) < 0) return usual;
  return businessDaysBetween(today, due) < TO_THINK ? due : usual;
}

function laterDay(today: CalendarDate | undefined, due: CalendarDate | undefined): CalendarDate | undefined {
  if (today === undefined && due === undefined) return undefined;
  const from =
    [today, due]
      .filter((date) => date !== undefined)
      .sort()
      .at(-1) ?? '';
  // A due day on a weekend is counted from the Friday before it, so that the new date is not a day longer than meant.
  const start = weekday(from) === 6 ? addDays(from, -1) : weekday(from) === 0 ? addDays(from, -2) : from;
  return addBusinessDays(start, TO_EXTEND);
}
