import type { Letter } from '#domain/document.ts';
import { type CalendarDate, calendarDate } from '#domain/time/calendar-date.ts';
import type { Unit } from '#engine/read/context.ts';
import { MONTHS } from '#engine/read/figures/words/month-names.ts';
import { holds } from '#engine/read/gate/in-unit.ts';

const NAMED_FIRST = /\b([A-Za-zÀ-ÖØ-ž]{3,10})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?\s{0,2},?\s{0,3}((?:19|20)\d\d)\b/;
const DAY_FIRST =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s{1,3}(?:de\s|of\s)?([A-Za-zÀ-ÖØ-ž]{3,10})\.?,?\s{1,3}(?:de\s)?((?:19|20)\d\d)\b/;
const ISO = /\b((?:19|20)\d\d)-(\d{2})-(\d{2})\b/;
const NUMERIC = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)\b/;
/** A date in running text is about something else; the date line is short and says nothing but place and date. */
const LONGEST_HEAD = 70;
const HEAD_UNITS = 25;
const NOT_LETTER_DATE =
  /\b(?:start|join|begin|commenc|expire|deadline|valid|until|accept|respond|eintritt|antritt|d[ée]but|inicio|birth|geburt|period|sign|due\b|deadline|return|reply|frist|\bbis\b|\bby\b|closing|on or before)/;
const AS_OF =
  /\b(?:dated|(?:made|entered into|effective)(?: and entered into)?(?: effective)?(?: as of| on)?)(?: this)?\s(?=[^.]{0,40}(?:19|20)\d\d)/;

/** The letter's own date: as known from outside, or the date line at its head. */
export function sentOnOf(
  letter: Letter,
  units: readonly Unit[],
  country: string | undefined,
): CalendarDate | undefined {
  if (letter.sentOn !== undefined && letter.sentOn !== null) return letter.sentOn;
  for (const unit of units.slice(0, HEAD_UNITS)) {
    if (unit.plain.length > LONGEST_HEAD || holds(unit, NOT_LETTER_DATE)) continue;
    const date = firstDate(unit.plain, country);
    if (date !== undefined) return date;
  }
  for (const unit of units.slice(0, 8)) {
    const match = AS_OF.exec(unit.plain.slice(0, 600));
    if (match === null) continue;
    const date = firstDate(unit.plain.slice(match.index, match.index + 90), country);
    if (date !== undefined) return date;
  }
  return undefined;
}

function firstDate(plain: string, country: string | undefined): CalendarDate | undefined {
  const iso = ISO.exec(plain);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const first = NAMED_FIRST.exec(plain);
  const monthFirst = MONTHS.get(first?.[1] ?? '');
  if (first !== null && monthFirst !== undefined) return calendarDate(Number(first[3]), monthFirst, Number(first[2]));
  const day = DAY_FIRST.exec(plain);
  const month = MONTHS.get(day?.[2] ?? '');
  if (day !== null && month !== undefined) return calendarDate(Number(day[3]), month, Number(day[1]));
  const numeric = NUMERIC.exec(plain);
  if (numeric === null) return undefined;
  const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
  if (numeric[2] === '.' || a > 12) return calendarDate(year, b, a);
  if (b > 12 || country === 'US') return calendarDate(year, a, b);
  // "03/04/2026" without a country to tell the order stays open.
  return country === undefined ? undefined : calendarDate(year, b, a);
}
