import { type CalendarDate, weekday } from '#domain/time/calendar-date.ts';
import { isAmerican } from '#engine/phrase/en/money.en.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Thursday, March 12" or "Thursday, 12 March". */
export function dayText(date: CalendarDate, currency: string | undefined): string {
  return `${DAYS[weekday(date)]}, ${dayAndMonth(date, currency)}`;
}

/** "March 12, 2026" or "12 March 2026". */
export function dateText(date: CalendarDate, currency: string | undefined): string {
  return `${dayAndMonth(date, currency)}${isAmerican(currency) ? ',' : ''} ${date.slice(0, 4)}`;
}

function dayAndMonth(date: CalendarDate, currency: string | undefined): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  const day = Number(date.slice(8, 10));
  return isAmerican(currency) ? `${month} ${day}` : `${day} ${month}`;
}
