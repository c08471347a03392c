import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarLink, calendarText } from '#adapters/calendar/calendar.ts';
import type { CalendarEvent } from '#app/calendar.ts';

const NOW = new Date('2026-11-20T10:30:00Z');
const EVENTS: readonly CalendarEvent[] = [
  {
    uid: 'n1 respond:2026-12-04',
    date: '2026-12-04',
    title: 'Answer due: Tern Water',
    note: 'They wrote: “by Friday, 4 December”; see the letter,\nsecond page.',
  },
  {
    uid: 'n1 start:2027-02-28',
    date: '2027-02-28',
    title: 'Erster Tag: Straßenbau Größe & Söhne, Werk 3 — ein sehr langer Titel, der umbrochen werden muss 🚋',
    note: 'BEGIN:VEVENT\r\nSUMMARY:injected',
  },
  { uid: 'n1 vest:2028-02-29', date: '2028-02-29', title: 'First shares vest' },
];
const text = calendarText(EVENTS, NOW);

describe('the calendar file', () => {
  it('is read by another library as the same whole days', () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(
      events.map(({ summary, startDate, endDate }) => [
        summary,
        startDate.isDate,
        startDate.toString(),
        endDate.toString(),
      ]),
    ).toEqual([
      [EVENTS[0]?.title, true, '2026-12-04', '2026-12-05'],
      [EVENTS[1]?.title, true, '2027-02-28', '2027-03-01'],
      [EVENTS[2]?.title, true, '2028-02-29', '2028-03-01'],
    ]);
    expect(events[0]?.description).toBe(EVENTS[0]?.note);
    // What stands in a note is text, whatever it looks like.
    expect(events).toHaveLength(3);
    expect(events[1]?.description).toContain('SUMMARY:injected');
  });
  it('gives every event an id of its own, a stamp and a reminder the day before', () => {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(new Set(events.map((each) => each.getFirstPropertyValue('uid'))).size).toBe(3);
    for (const event of events) {
      expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T10:30:00Z');
      const alarm = event.getFirstSubcomponent('valarm');
      expect(String(alarm?.getFirstPropertyValue('action'))).toBe('DISPLAY');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
    }
  });
  it('keeps to the letter of the format: CRLF, no line over 75 bytes, no zone, nobody invited', () => {
    const lines = text.replace(/\r\n$/, '').split('\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(text).toContain('DTSTART;VALUE=DATE:20261204');
    for (const unwanted of ['ATTENDEE', 'ORGANIZER', 'VTIMEZONE', 'X-WR-TIMEZONE', 'TZID'])
      expect(text).not.toContain(unwanted);
  });
  it('is the same event when it is exported again', () => {
    expect(calendarText(EVENTS, NOW)).toBe(text);
  });
});

describe('the link into a calendar', () => {
  it.each([
    ['google', 'calendar.google.com', { text: 'First shares vest', dates: '20280229/20280301' }],
    [
      'outlook',
      'outlook.live.com',
      { subject: 'First shares vest', startdt: '2028-02-29', enddt: '2028-03-01', allday: 'true' },
    ],
  ] as const)('%s opens a filled-in day', (service, host, fields) => {
    const url = new URL(calendarLink(EVENTS[2] as CalendarEvent, service));
    expect([url.protocol, url.hostname]).toEqual(['https:', host]);
    for (const [name, value] of Object.entries(fields)) expect(url.searchParams.get(name)).toBe(value);
  });
  it('cannot be led elsewhere by what a title holds', () => {
    const url = new URL(
      calendarLink({ uid: 'x', date: '2026-12-04', title: 'x&redirect=https://evil.example#' }, 'google'),
    );
    expect(url.hostname).toBe('calendar.google.com');
    expect(url.searchParams.get('redirect')).toBeNull();
  });
});
