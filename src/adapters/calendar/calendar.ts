import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Calendar, CalendarEvent, CalendarService } from '#app/calendar.ts';
import { addDays } from '#domain/time/calendar-date.ts';

/** A day at midnight in UTC, as the library takes whole days when its events carry no zone. */
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);
const compact = (date: string) => date.replaceAll('-', '');
const MOST_NOTE = 1_500;

/** The morning before, at nine: minus fifteen hours from midnight. */
const ALARM_SECONDS = 15 * 3_600;

/** Days as an iCalendar file (RFC 5545): whole days, no zone, a reminder the day before, nobody invited. */
export function calendarText(events: readonly CalendarEvent[], now: Date): string {
  const calendar = ical({
    prodId: { company: 'Countersign', product: 'Countersign', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, date, title, note } of events)
    calendar
      .createEvent({
        id: `${uid}@countersign`,
        stamp: now,
        start: dayOf(date),
        end: dayOf(addDays(date, 1)),
        allDay: true,
        timezone: 'UTC',
        summary: title,
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(note === undefined || note === '' ? {} : { description: note.slice(0, MOST_NOTE) }),
      })
      .createAlarm({ type: ICalAlarmType.display, trigger: ALARM_SECONDS, description: title });
  return calendar.toString();
}

const BASES: Readonly<Record<CalendarService, string>> = {
  google: 'https://calendar.google.com/calendar/render',
  outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
};

/** The address that opens a filled-in event. It carries the title, the day and the note, and nothing else. */
export function calendarLink({ date, title, note = '' }: CalendarEvent, service: CalendarService): string {
  const details = note.slice(0, MOST_NOTE);
  const query: Readonly<Record<CalendarService, Readonly<Record<string, string>>>> = {
    google: { action: 'TEMPLATE', text: title, dates: `${compact(date)}/${compact(addDays(date, 1))}`, details },
    outlook: {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: date,
      enddt: addDays(date, 1),
      allday: 'true',
      body: details,
    },
  };
  return `${BASES[service]}?${new URLSearchParams(query[service])}`;
}

export const calendarOf = (now: () => Date): Calendar => ({
  file: (events) => ({ name: 'countersign.ics', text: calendarText(events, now()) }),
  link: calendarLink,
});
