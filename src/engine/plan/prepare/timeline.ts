import type { Goals, Situation } from '#domain/situation.ts';
import { addBusinessDays, businessDaysBetween, type HolidayTest } from '#domain/time/business-days.ts';
import { type CalendarDate, daysBetween, isCalendarDate } from '#domain/time/calendar-date.ts';

/** One thing to do on a day. */
export interface TimelineStep {
  readonly on: CalendarDate;
  readonly id: 'thank' | 'weigh' | 'ask' | 'follow-up' | 'decide' | 'extend';
  readonly text: string;
  /** Behind the person already, told from what is recorded. */
  readonly done?: boolean;
}

/** Business days asked for when no date is set, the middle of what is ordinary. */
const USUAL_DAYS = 4;

/** Business days to the deadline below which a later one is asked for first. */
const TOO_SHORT = 2;

/**
 * The days until the answer is due. Thanks go out at once, the ask half way, and the day before the date is kept for
 * deciding. Counted in business days after `today`; `isHoliday` knows the public holidays there.
 */
export function timelineOf(today: CalendarDate, deadline?: CalendarDate, isHoliday?: HolidayTest): TimelineStep[] {
  const due = deadline ?? addBusinessDays(today, USUAL_DAYS, isHoliday);
  const days = businessDaysBetween(today, due, isHoliday);
  const on = (count: number): CalendarDate => addBusinessDays(today, count, isHoliday);
  const steps: TimelineStep[] = [
    {
      on: today,
      id: 'thank',
      text:
        deadline === undefined
          ? 'Thank them and name the day you will answer.'
          : 'Thank them and confirm the day you will answer.',
    },
  ];
  if (days < TOO_SHORT) {
    steps.push({ on: today, id: 'extend', text: 'Ask for a later date: two to five business days are ordinary.' });
    if (days > 0)
      steps.push({ on: due, id: 'decide', text: 'Unless they have moved the date, answer by the end of the day.' });
    return steps;
  }
  const ask = Math.max(1, Math.floor(days / 2));
  if (ask > 1)
    steps.push({ on: on(1), id: 'weigh', text: 'Put in what is missing, set your goals, note your evidence.' });
  steps.push({
    on: on(ask),
    id: 'ask',
    text: 'Send your ask, everything in one message, or call and confirm in writing.',
  });
  if (days - ask >= 2)
    steps.push({
      on: on(days - 1),
      id: 'follow-up',
      text: 'No answer yet: ask whether they need more time, and move your date with theirs.',
    });
  steps.push({ on: due, id: 'decide', text: 'Answer by the end of the day, in writing.' });
  return steps;
}

/**
 * The same days with what is behind: thanks once anything was sent, weighing once there is a target, the ask once asked.
 * In a talk that runs, days that have passed are left out.
 */
export function daysFor(
  situation: Situation,
  goals: Goals,
  sent: { readonly thanked: boolean },
  isHoliday?: HolidayTest,
): readonly TimelineStep[] {
  const { today, deadline, history, stage } = situation;
  if (today === undefined || !isCalendarDate(today) || stage === 'accepted') return [];
  const due =
    deadline !== undefined && isCalendarDate(deadline) && daysBetween(today, deadline) >= 0 ? deadline : undefined;
  const asked = history.some(({ by }) => by === 'me') || stage === 'pushback' || stage === 'closing';
  const done: Readonly<Record<TimelineStep['id'], boolean>> = {
    thank: sent.thanked || asked,
    weigh: goals.target !== undefined || asked,
    ask: asked,
    'follow-up': stage === 'pushback' || stage === 'closing',
    extend: false,
    decide: false,
  };
  return timelineOf(today, due, isHoliday).map((step) => ({ ...step, done: done[step.id] }));
}
