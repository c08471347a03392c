import { daysBetween, isCalendarDate } from '#domain/time/calendar-date.ts';
import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { isRushed } from '#engine/plan/moves/received.ts';
import { because } from '#engine/plan/sentences.ts';
import { standingAsks } from '#engine/plan/standing-asks.ts';

/** Time before a rushed decision. Asked for once: pressed again, it is time to decide. */
export const extension: MoveRule = {
  id: 'extension',
  plan(table) {
    const { situation, asked } = table;
    const { today, deadline, employerSaid } = situation;
    if (!isRushed(situation) || asked > 1 || employerSaid.final) return undefined;
    // Asking by date alone is for the start: in a talk that runs, the answer itself is what is waited for.
    if (employerSaid.stance !== 'deadline-pressure' && asked > 0) return undefined;
    const over = today !== undefined && deadline !== undefined && isCalendarDate(today) && isCalendarDate(deadline);
    if (over && daysBetween(today, deadline) < 0) return undefined;
    return planOf(
      { kind: 'thank-and-ask-time', asks: termsOf(table, standingAsks(table)), occasion: 'extend-deadline' },
      [
        because('They press for a quick answer. Ask for a later date, named, with interest in the job and no threat.'),
        because('If they refuse reasonable time, that tells you something about working there.'),
      ],
    );
  },
};
