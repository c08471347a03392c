import { addDays, type CalendarDate, daysBetween, weekday } from '#domain/time/calendar-date.ts';

/** Says whether a day is a public holiday where the employer is. */
export type HolidayTest = (date: CalendarDate) => boolean;

const noHolidays: HolidayTest = () => false;

export function isBusinessDay(date: CalendarDate, isHoliday: HolidayTest = noHolidays): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !isHoliday(date);
}

/** The date `count` business days after `from`, counted from the day after it. */
export function addBusinessDays(from: CalendarDate, count: number, isHoliday: HolidayTest = noHolidays): CalendarDate {
  let date = from;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, isHoliday)) left--;
  }
  return date;
}

/** Business days after `from` up to and including `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, isHoliday: HolidayTest = noHolidays): number {
  const days = Math.min(daysBetween(from, to), 3_660);
  let count = 0;
  for (let i = 1; i <= days; i++) if (isBusinessDay(addDays(from, i), isHoliday)) count++;
  return count;
}
