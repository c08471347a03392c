import type { Fact } from '#domain/fact.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { after, before, findAll } from '#engine/read/around/words-around.ts';
import type { FieldReader, ReadContext } from '#engine/read/context.ts';
import { namedDays } from '#engine/read/fields/holidays/named-days.ts';
import { isLeave } from '#engine/read/fields/pto/field.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { findLeave, type LeaveFigure } from '#engine/read/leave/find-leave.ts';

const NAMED =
  /\b(?:paid|public|bank|statutory|company|federal|national|legal|observed|recognized|other) holidays?\b(?! pay rate)|\bholidays? (?:and|or|&) (?:sick|vacation)\b|\bholiday pay\b|gesetzliche\w* feiertage|jours fériés|festivos/g;
const OTHER_USE =
  /\b(?:work(?:ed|ing)? (?:on|during)|overtime|premium|rate of pay|holiday rate|except|excluding|exclusive of|falls? on|fall on|closed|shift|weekends?|saturdays?|sundays?|an sonn|business days?|time and a half|double)\b/;
const BIRTHDAY =
  /^[^.;]{0,12}\b(?:plus|and|as well as|und)\b (?:a day off (?:on|for) )?(?:your|the employee's|ihr\w*) (?:birthday|geburtstag)/;
/** Holidays that are part of the leave already given ("33 days including bank holidays"). */
const WITHIN_LEAVE = /\b(?:including|inclusive of|includes?)(?: all| the| any)* $/;
const INCLUDED = /\b(?:including|inclusive of|of which|which include)\b[^.;]{0,20}$/;

function unspecified(context: ReadContext): readonly Fact<'holidays'>[] {
  for (const unit of termUnits(context)) {
    if (unit.kind === 'heading' || holds(unit, OTHER_USE)) continue;
    const [found] = findAll(unit, NAMED);
    if (found === undefined || WITHIN_LEAVE.test(before(unit, found.start, 40))) continue;
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

/** Days of one's own choice, which come on top of a list of names. */
const OWN_CHOICE = /\b(?:personal|floating)\b/i;

type Sum = { readonly days: number; readonly start: number; readonly end: number };

function joined(listed: Sum, told: Sum): Sum {
  return {
    days: listed.days + told.days,
    start: Math.min(listed.start, told.start),
    end: Math.max(listed.end, told.end),
  };
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
    const told = total(context, own);
    const listed = namedDays(context);
    const onTop = own.every((figure) => OWN_CHOICE.test(context.text.slice(figure.start, figure.end)));
    const sum = told === undefined ? listed : listed !== undefined && onTop ? joined(listed, told) : told;
    if (sum === undefined) return { facts: unspecified(context) };
    return { facts: [{ field: 'holidays', days: sum.days, confidence: 0.85, ...context.span(sum.start, sum.end) }] };
  },
};
