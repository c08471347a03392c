import { factsOf, type Term } from '#domain/fact.ts';
import { addBusinessDays, businessDaysBetween, type HolidayTest } from '#domain/time/business-days.ts';
import { addDays, type CalendarDate, daysBetween } from '#domain/time/calendar-date.ts';

/** The day an answer is due. Business days skip weekends and, where known, public holidays. */
export interface Deadline {
  readonly date: CalendarDate;
  readonly daysLeft: number;
  readonly businessDaysLeft: number;
  /** What was assumed to arrive at the date, as a sentence. */
  readonly assumed?: string;
}

/**
 * The earliest response deadline among the terms, counted from the day the letter was sent.
 * Undefined when none is stated or its start is unknown: no deadline is invented.
 */
export function deadlineOf(
  facts: readonly Term[],
  sentOn: CalendarDate | undefined,
  today: CalendarDate,
  isHoliday?: HolidayTest,
): Deadline | undefined {
  const dates = factsOf(facts, 'responseDeadline').flatMap((fact): { date: CalendarDate; assumed?: string }[] => {
    if (fact.date !== undefined) return [{ date: fact.date }];
    if (sentOn === undefined) return [];
    const assumed = `Counted from ${sentOn}, the day the mail was sent.`;
    if (fact.businessDays !== undefined)
      return [{ date: addBusinessDays(sentOn, fact.businessDays, isHoliday), assumed }];
    if (fact.days !== undefined) return [{ date: addDays(sentOn, fact.days), assumed }];
    return [];
  });
  const first = dates.sort((a, b) => a.date.localeCompare(b.date))[0];
  if (first === undefined) return undefined;
  return {
    ...first,
    daysLeft: daysBetween(today, first.date),
    businessDaysLeft: businessDaysBetween(today, first.date, isHoliday),
  };
}
