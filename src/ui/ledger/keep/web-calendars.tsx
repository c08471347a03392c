import { CALENDAR_SERVICES, type Calendar, type CalendarEvent } from '#app/calendar.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { dateWords } from '#ui/words/keeping.ts';

interface Props {
  readonly calendar: Calendar;
  readonly events: readonly CalendarEvent[];
}

/** Links into calendars on the web, each followed only by a click that knows where it goes. */
export function WebCalendars({ calendar, events }: Props) {
  return (
    <Disclosure class="disclosure-quiet" summary={dateWords.add}>
      <p class="small">{dateWords.linkHint}</p>
      <ul class="dates">
        {events.map((event) => (
          <li key={event.uid} class="date">
            <p>{event.title}</p>
            <p class="web-links">
              {CALENDAR_SERVICES.map((service) => (
                <a
                  key={service}
                  class="link"
                  href={calendar.link(event, service)}
                  aria-label={dateWords.addLabel(event.title, dateWords.services[service])}
                  target="_blank"
                  rel="noreferrer noopener"
                >
                  {dateWords.services[service]}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
