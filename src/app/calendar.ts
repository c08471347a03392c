import type { CalendarDate } from '#domain/time/calendar-date.ts';

/** A whole day in a calendar. */
export interface CalendarEvent {
  /** Stable: the same day exported twice is one event in the calendar. */
  readonly uid: string;
  readonly date: CalendarDate;
  readonly title: string;
  readonly note?: string;
}

export const CALENDAR_SERVICES = ['google', 'outlook'] as const;
export type CalendarService = (typeof CALENDAR_SERVICES)[number];

/** Days as a calendar file, and as a link into a calendar on the web. Nothing is sent unless the person follows the link. */
export interface Calendar {
  file(events: readonly CalendarEvent[]): { readonly name: string; readonly text: string };
  link(event: CalendarEvent, service: CalendarService): string;
}
