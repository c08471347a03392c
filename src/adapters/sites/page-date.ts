import { type CalendarDate, calendarDate } from '#domain/time/calendar-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * A date as a page shows it, where its form leaves no doubt: ISO, "9 Jan 2026", "Jan 9, 2026", "13/01/2026".
 * All-digit dates up to the 12th are left out, except with dots: day and month may stand either way round.
 */
export function pageDate(shown: string): CalendarDate | undefined {
  const text = shown.slice(0, 120);
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (digits !== null) return ofDigits(Number(digits[1]), Number(digits[3]), Number(digits[4]), digits[2] === '.');
  const dayFirst = /\b(\d{1,2})\.? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})\b/.exec(text);
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  return monthFirst === null ? undefined : named(monthFirst[3], monthFirst[1], monthFirst[2]);
}

function ofDigits(first: number, second: number, year: number, dots: boolean): CalendarDate | undefined {
  if (dots || first > 12) return calendarDate(year, second, first);
  return second > 12 ? calendarDate(year, first, second) : undefined;
}

function named(year = '', month = '', day = ''): CalendarDate | undefined {
  const number = monthOf(month);
  return number === 0 ? undefined : calendarDate(Number(year), number, Number(day));
}
