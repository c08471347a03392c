import type { Plan } from '#domain/move.ts';
import { businessDaysBetween } from '#domain/time/business-days.ts';
import { daysBetween, isCalendarDate } from '#domain/time/calendar-date.ts';
import { type MoveRule, planOf, termsOf } from '#engine/plan/move-rule.ts';
import { because } from '#engine/plan/sentences.ts';
import { standingAsks } from '#engine/plan/standing-asks.ts';
import type { Table } from '#engine/plan/table.ts';

/** Business days after which an unanswered message may be followed up. */
const PATIENCE_DAYS = 4;

/** Someone else has to decide, or my last message is not answered yet. */
export const wait: MoveRule = {
  id: 'wait',
  plan(table) {
    const { situation, rounds } = table;
    const { employerSaid, today, deadline } = situation;
    const dated = today !== undefined && isCalendarDate(today) ? today : undefined;
    const due =
      dated !== undefined && deadline !== undefined && isCalendarDate(deadline) && daysBetween(dated, deadline) <= 1;
    const isOver = due && daysBetween(dated, deadline) < 0;
    if (employerSaid.stance === 'deferral') {
      if (due) {
        return planOf({ kind: 'thank-and-ask-time', asks: [], occasion: 'extend-deadline' }, [
          because('They are still deciding and your date is here. Ask that the date moves with their answer.'),
        ]);
      }
      return planOf({ kind: 'wait', asks: [] }, [
        because('Someone else has to decide. A new message now would only weaken the one they are deciding on.'),
      ]);
    }
    const last = rounds.at(-1);
    const sent = last?.on;
    if (last === undefined || last.mine.size === 0 || last.theirs.size > 0 || employerSaid.stance !== undefined)
      return undefined;
    // Without dates it cannot be told whether they had time to answer.
    if (dated === undefined || sent === undefined || !isCalendarDate(sent)) return undefined;
    if (due) return isOver ? undefined : movesWithTheirs(table);
    if (businessDaysBetween(sent, dated) >= PATIENCE_DAYS) {
      return planOf({ kind: 'wait', asks: [] }, [
        because('Days have passed without an answer. A short, friendly note keeps you in mind; it holds no figure.'),
        because('Silence is seldom a no. Someone may be away, or an approval may be under way.'),
      ]);
    }
    return planOf({ kind: 'wait', asks: [] }, [
      because('Your ask is with them. Say nothing more until they answer: whatever you add now is taken off it.'),
    ]);
  },
};

/** The answer is still out when the time for mine runs out. */
function movesWithTheirs(table: Table): Plan {
  return planOf(
    { kind: 'thank-and-ask-time', asks: termsOf(table, standingAsks(table)), occasion: 'extend-deadline' },
    [because('Your ask is not answered and your date is here. Ask that the date moves with their answer.')],
  );
}
