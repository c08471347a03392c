import { addDays, type CalendarDate, calendarDate, weekday } from '#domain/time/calendar-date.ts';
import type { DateMention } from '#engine/read/context.ts';
import { allIn, matchesOf } from '#engine/read/gate/in-unit.ts';
import { mayMatch, type Signature } from '#engine/read/gate/signature.ts';
import { MONTH_PATTERN, MONTHS, WEEKDAY_PATTERN, WEEKDAYS } from './words/month-names.ts';

/** What a written date is read against. */
export interface DateSetting {
  readonly sentOn: CalendarDate | undefined;
  readonly country: string | undefined;
  readonly currency: string | undefined;
  readonly language: string;
}
export type FoundDate = Omit<DateMention, 'unit'>;
type Parts = { year?: number; month: number; day: number };

const DAY_OF_WEEK = `(?:(?:${WEEKDAY_PATTERN})\\.?,? {0,2}(?:(?:the|den|dem|le|el|dem|,) ){0,2})?`;
const ORDINAL = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const YEAR = '(?:,? {0,2}(?:de |del |of )?((?:19|20)\\d\\d)(?!\\d))?';
const EDGE = '(?<![a-zß-ž\\d])';
const FORMS: readonly { pattern: RegExp; read: (m: RegExpExecArray, setting: DateSetting) => Parts | undefined }[] = [
  {
    pattern: new RegExp(`${EDGE}((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'g'),
    read: (m) => ({ year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) }),
  },
  {
    pattern: new RegExp(`${DAY_OF_WEEK}(?<![\\d./-])(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?((?:19|20)?\\d\\d)(?!\\d)`, 'g'),
    read: (m, setting) => numeric(Number(m[1]), Number(m[3]), fullYear(m[4] ?? ''), m[2] === '.', setting),
  },
  // "by the 29th": the next such day.
  {
    pattern:
      /(?<=\b(?:by|before|until|till|no later than|on) (?:\w{3,9}day,? )?the )(\d{1,2})(?:st|nd|rd|th)(?! (?:of|day|anniversary|floor|month|percentile|business|calendar|hour|grade|week|year)\b)/g,
    read: (m, { sentOn }) => {
      if (sentOn === undefined) return undefined;
      const [day, month] = [Number(m[1]), Number(sentOn.slice(5, 7))];
      return { day, month: day >= Number(sentOn.slice(8, 10)) ? month : (month % 12) + 1 };
    },
  },
  // "through 1/16": day and month alone only behind a word for a day.
  {
    pattern:
      /(?<=\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|by|through|until|till|before|from|starting|starts|on|due|deadline:|date:) (?:\w{3,9}\.?,? )?)(\d{1,2})\/(\d{1,2})(?![\d/%])/g,
    read: (m, setting) => {
      const { month, day } = numeric(Number(m[1]), Number(m[2]), 2000, false, setting);
      return { month, day };
    },
  },
  {
    pattern: new RegExp(
      `${EDGE}${DAY_OF_WEEK}(${MONTH_PATTERN})\\.?\\s{1,2}(?:the )?(\\d{1,2})(?![\\d:])${ORDINAL}(?![a-zß-ž])${YEAR}`,
      'g',
    ),
    read: (m) => named(m[1], m[2], m[3]),
  },
  {
    pattern: new RegExp(
      `${DAY_OF_WEEK}(?<![\\d./,-])(\\d{1,2})${ORDINAL}[\\s-]{1,2}(?:(?:of|de|day(?: of)?) )?(${MONTH_PATTERN})(?![a-zß-ž])\\.?${YEAR.replace(',? {0,2}', ',?[\\s-]{0,2}')}`,
      'g',
    ),
    read: (m) => named(m[2], m[1], m[3]),
  },
  {
    pattern: new RegExp(
      `${EDGE}([a-zß-ž]{4,8}(?:-[a-zß-ž]{4,8})?)(?: \\(\\d{1,2}[a-zß-ž]{0,2}\\))? day (?:of )?(${MONTH_PATTERN})(?![a-zß-ž])${YEAR}`,
      'g',
    ),
    read: (m) => named(m[2], String(WORD_DAYS.indexOf(m[1] ?? '') + 1), m[3]),
  },
];
/** "this first day of January, 2005": the day in words. */
const WORD_DAYS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const MONTH_ONLY = new RegExp(
  `${EDGE}(?:(?:early|mid|late|in|by|end of|beginning of|im|anfang|mitte|ende|en|début|fin|courant|a finales de)[ -](?:${MONTH_PATTERN})(?![a-zß-ž])(?: (?:de )?(?:19|20)\\d\\d)?|(?:${MONTH_PATTERN}),? (?:de |of )?(?:19|20)\\d\\d(?!\\d))`,
  'g',
);
const LONE_DAY = new RegExp(`${EDGE}(?:(?:cob|eod) )?(${WEEKDAY_PATTERN}|tomorrow|demain)(?![a-zß-ž])`, 'g');
const NOT_THAT_DAY = /(?:every|each|last|past|previous|on either|jeden|chaque|cada|through|thru|to|and|-|bis|of) ?$/;
const NOT_A_DAY =
  /^(?:s\b|,? ?(?:through|thru|to|-|and|bis|or|à|a) ?(?:[a-zß-ž]+day|sun|sat|fri|freitag|vendredi|viernes))/;
const TIME_AFTER =
  /^[,(]? {0,2}(?:(?:at|by|before|um|à|a las|vor) )?(?:the )?((?:1[0-2]|0?\d|2[0-3])(?:[:.]\d\d)? ?(?:a\.?m\.?|p\.?m\.?|uhr|h)(?![a-zß-ž])|\d{1,2}:\d\d|noon|midnight|cob|eod|close of business|end of (?:the )?(?:business )?day)/;
const TIME_BEFORE =
  /((?:1[0-2]|0?\d|2[0-3])(?:[:.]\d\d)? ?(?:a\.?m\.?|p\.?m\.?|uhr)|noon|midnight|cob|eod|close of business|end of (?:the )?(?:business )?day)(?: \(?[a-z]{2,4}\)?| \w+ time)?,? (?:on )?$/;

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function named(month: string | undefined, day: string | undefined, year: string | undefined): Parts | undefined {
  const number = MONTHS.get(month ?? '');
  if (number === undefined) return undefined;
  return { month: number, day: Number(day), ...(year === undefined ? {} : { year: Number(year) }) };
}

function numeric(a: number, b: number, year: number, dotted: boolean, setting: DateSetting): Required<Parts> {
  const american =
    setting.country === 'US' ||
    (setting.country === undefined && setting.language === 'en' && (setting.currency ?? 'USD') === 'USD');
  const monthFirst = b > 12 || (american && !dotted && a <= 12);
  return monthFirst ? { year, month: a, day: b } : { year, month: b, day: a };
}

/** First such day on or after the letter's own date. */
function resolve({ year, month, day }: Parts, sentOn: CalendarDate | undefined): CalendarDate | undefined {
  if (year !== undefined) return calendarDate(year, month, day);
  if (sentOn === undefined) return undefined;
  const thisYear = Number(sentOn.slice(0, 4));
  const date = calendarDate(thisYear, month, day);
  return date !== undefined && date >= sentOn ? date : calendarDate(thisYear + 1, month, day);
}

function timeNear(plain: string, start: number, end: number): { time?: string } {
  const after = TIME_AFTER.exec(plain.slice(end, end + 40))?.[1];
  const time = after ?? TIME_BEFORE.exec(plain.slice(Math.max(0, start - 48), start))?.[1];
  return time === undefined ? {} : { time };
}

/** Every date in a unit, with the day it means where that can be told. */
export function findDates(plain: string, setting: DateSetting, signature: Signature): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const add = (start: number, end: number, rest: Pick<FoundDate, 'date' | 'inferredYear'>) => {
    if (found.some((date) => date.start < end && start < date.end)) return;
    found.push({ kind: 'date', start, end, ...rest, ...timeNear(plain, start, end) });
  };
  if (/\d/.test(plain)) {
    for (const { pattern, read } of FORMS) {
      if (!mayMatch(signature, pattern)) continue;
      for (const match of matchesOf(plain, pattern)) {
        const parts = read(match, setting);
        if (parts === undefined || parts.day < 1 || parts.day > 31 || parts.month < 1 || parts.month > 12) continue;
        const date = resolve(parts, setting.sentOn);
        if (parts.year !== undefined && date === undefined) continue;
        const end = match.index + match[0].replace(/[\s.,-]+$/, '').length;
        add(match.index, end, parts.year === undefined ? { date, inferredYear: true } : { date });
      }
    }
  }
  for (const match of allIn({ plain, signature }, MONTH_ONLY))
    add(match.index, match.index + match[0].length, { date: undefined });
  for (const match of allIn({ plain, signature }, LONE_DAY)) {
    const end = match.index + match[0].length;
    if (NOT_THAT_DAY.test(plain.slice(Math.max(0, match.index - 14), match.index))) continue;
    if (NOT_A_DAY.test(plain.slice(end, end + 24)) || (match[1] ?? '').length < 4) continue;
    const later = /\b(?:next|nächsten?|kommenden?) (?:week )?$/.test(
      plain.slice(Math.max(0, match.index - 14), match.index),
    );
    add(match.index, end, { date: nextDay(match[1] ?? '', setting.sentOn, later) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The next such day; "next Wednesday" is the one of the week that follows, Monday being a week's first day. */
function nextDay(word: string, sentOn: CalendarDate | undefined, later: boolean): CalendarDate | undefined {
  if (sentOn === undefined) return undefined;
  const wanted = WEEKDAYS.get(word);
  if (wanted === undefined) return addDays(sentOn, 1);
  const ahead = ((wanted - weekday(sentOn) + 6) % 7) + 1;
  const sameWeek = (weekday(sentOn) + 6) % 7 < (wanted + 6) % 7;
  return addDays(sentOn, later && sameWeek ? ahead + 7 : ahead);
}
