import { useRef } from 'preact/hooks';
import type { CalendarEvent } from '#app/calendar.ts';
import type { KeptDate } from '#app/close-view.ts';
import { Button } from '#ui/kit/button.tsx';
import { Empty } from '#ui/kit/empty.tsx';
import { saveFile } from '#ui/kit/save-file.ts';
import { Section } from '#ui/kit/section.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { dateWords } from '#ui/words/keeping.ts';
import { TakeOut } from '../take-out.tsx';
import { OwnDate } from './own-date.tsx';
import { WebCalendars } from './web-calendars.tsx';

const titleOf = ({ title, kind }: KeptDate) => title ?? dateWords.kinds[kind];

/** Every day that matters, soonest first; into a calendar only by the person's own click. */
export function Dates() {
  const { view, keeping } = useOffer();
  const { dates, windows } = view.closing;
  const calendar = keeping?.calendar;
  const ahead = dates.filter(({ daysLeft }) => daysLeft >= 0);
  const eventOf = (each: KeptDate): CalendarEvent => ({
    uid: `${view.negotiationId} ${each.id}`,
    date: each.date,
    title: dateWords.event(titleOf(each), view.employer),
    note: [
      each.counted,
      each.quote === undefined ? undefined : dateWords.letter(each.quote.replace(/\s+/g, ' ').trim()),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  });
  const save = () => {
    if (calendar === undefined) return;
    const { name, text } = calendar.file(ahead.map(eventOf));
    saveFile(name, text, 'text/calendar');
  };
  return (
    <Section title={dateWords.title}>
      {dates.length === 0 && <Empty>{dateWords.none}</Empty>}
      <ul class="dates">
        {dates.map((each) => (
          <DateRow key={each.id} kept={each} />
        ))}
      </ul>
      {windows.map(({ days, documentId }) => (
        <p key={documentId} class="small">
          {dateWords.window(days)}
        </p>
      ))}
      {calendar !== undefined && ahead.length > 0 && (
        <div class="actions">
          <Button onClick={save}>{dateWords.file}</Button>
          <span class="small">{dateWords.fileHint}</span>
        </div>
      )}
      <div>
        {calendar !== undefined && ahead.length > 0 && <WebCalendars calendar={calendar} events={ahead.map(eventOf)} />}
        <OwnDate />
      </div>
    </Section>
  );
}

const SOON = 3;

function DateRow({ kept }: { readonly kept: KeptDate }) {
  const { locale } = useOffer();
  const row = useRef<HTMLLIElement>(null);
  useMarking(row, kept.documentId ?? '', kept.start, kept.end);
  const { daysLeft, date, counted, entryId } = kept;
  const isSoon = daysLeft >= 0 && daysLeft <= SOON;
  return (
    <li ref={row} class={daysLeft < 0 ? 'date date-past' : 'date'}>
      <p class="date-line">
        <span>{titleOf(kept)}</span>
        <span class="figure">{writeDate(date, locale)}</span>
      </p>
      <p class="small">
        <span class={isSoon ? 'attention' : undefined}>{dateWords.left(daysLeft)}</span>
        {counted && ` · ${counted}`}
      </p>
      {entryId !== undefined && <TakeOut entryId={entryId} what={titleOf(kept)} />}
    </li>
  );
}
