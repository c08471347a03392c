import type { Fact } from '#domain/fact.ts';
import type { FieldReader, ReadContext } from '#engine/read/context.ts';
import { isLeave } from '#engine/read/fields/pto/field.ts';
import { findLeave, type LeaveFigure } from '#engine/read/leave/find-leave.ts';
import { after, before, findAll } from '#engine/read/phrase/around.ts';
import { termUnits } from '#engine/read/phrase/background.ts';

const NAMED =
  /\b(?:paid|public|bank|statutory|company|federal|national|legal|observed|recognized|other) holidays?\b(?! pay rate)|\bholidays? (?:and|or|&) (?:sick|vacation)\b|\bholiday pay\b|gesetzliche\w* feiertage|jours fériés|festivos/g;
const OTHER_USE =
  /\b(?:work(?:ed|ing)? (?:on|during)|overtime|premium|rate of pay|holiday rate|except|excluding|exclusive of|falls? on|fall on|closed|shift|weekends?|saturdays?|sundays?|an sonn|business days?|time and a half|double)\b/;
const BIRTHDAY =
  /^[^.;]{0,12}\b(?:plus|and|as well as|und)\b (?:a day off (?:on|for) )?(?:your|the employee's|ihr\w*) (?:birthday|geburtstag)/;
const INCLUDED = /\b(?:including|inclusive of|of which|which include)\b[^.;]{0,20}$/;

function unspecified(context: ReadContext): readonly Fact<'holidays'>[] {
  for (const unit of termUnits(context)) {
    if (unit.kind === 'heading' || OTHER_USE.test(unit.plain)) continue;
    const [found] = findAll(unit, NAMED);
    if (found === undefined) continue;
    return [{ field: 'holidays', stated: 'unspecified', confidence: 0.6, ...context.span(found.start, found.end) }];
  }
  return [];
}

/** Days given as one figure: "ten holidays plus two floating holidays and your birthday" is 13. */
function total(
  context: ReadContext,
  figures: readonly LeaveFigure[],
): { days: number; start: number; end: number } | undefined {
  let sum: { days: number; start: number; end: number } | undefined;
  for (const figure of figures) {
    const unit = context.units.find((each) => each.start <= figure.start && figure.end <= each.end);
    if (unit === undefined) continue;
    const birthday = BIRTHDAY.test(after(unit, figure.end)) ? 1 : 0;
    if (sum === undefined) sum = { days: figure.days + birthday, start: figure.start, end: figure.end };
    else if (figure.start - sum.end < 160 && !INCLUDED.test(before(unit, figure.start))) {
      sum = { days: sum.days + figure.days + birthday, start: sum.start, end: figure.end };
    }
  }
  return sum;
}

/** Public or company holidays a year. */
export const holidays: FieldReader = {
  id: 'holidays',
  read(context, facts) {
    const all = findLeave(context, facts);
    const own = all.filter(
      (figure) =>
        (figure.kind === 'holidays' && !figure.step) ||
        (figure.kind === 'pto' && !isLeave(figure, all, context.country)),
    );
    const sum = total(context, own);
    if (sum === undefined) return { facts: unspecified(context) };
    return { facts: [{ field: 'holidays', days: sum.days, confidence: 0.85, ...context.span(sum.start, sum.end) }] };
  },
};
