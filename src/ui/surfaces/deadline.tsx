import { writeDate } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { popupWords } from '#ui/words/popup.ts';

const SOON = 3;

/** The day an answer is due, and the working days left. */
export function Deadline() {
  const { view, locale } = useOffer();
  const { deadline } = view;
  if (deadline === undefined) return null;
  const left = deadline.daysLeft < 0 ? popupWords.passed : popupWords.businessDays(deadline.businessDaysLeft);
  return (
    <p class="deadline">
      {popupWords.replyBy(writeDate(deadline.date, locale, 'weekday'))} ·{' '}
      <span class={deadline.businessDaysLeft <= SOON ? 'attention' : undefined}>{left}</span>
      {deadline.assumed && <span class="small"> {popupWords.assumed(deadline.assumed)}</span>}
    </p>
  );
}
