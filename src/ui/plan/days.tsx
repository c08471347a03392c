import { addBusinessDays } from '#domain/time/business-days.ts';
import { isCalendarDate } from '#domain/time/calendar-date.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';

/** The days until the answer is due; the next one stands in the line that opens them. */
export function Days() {
  const { view, locale } = useOffer();
  const { days } = view.preparation;
  const { stage, today } = view.situation;
  const next = days.find((step) => !step.done);
  if (next === undefined) return null;
  const when = (on: string) => writeDate(on, locale, 'weekday');
  return (
    <Disclosure
      class="disclosure-quiet"
      summary={
        <>
          {planWords.days}
          <span class="fold-answer">{planWords.daysNext(when(next.on), next.text)}</span>
        </>
      }
    >
      {stage === 'received' && today !== undefined && isCalendarDate(today) && (
        <p class="small">{planWords.window(when(addBusinessDays(today, 2)), when(addBusinessDays(today, 5)))}</p>
      )}
      <ol class="timeline">
        {days.map((step) => (
          <li key={`${step.on} ${step.id}`} class={step.done ? 'timeline-me' : 'timeline-none'}>
            <time dateTime={step.on}>
              {when(step.on)}
              {step.done && ` · ${planWords.done}`}
            </time>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
