import type { Fact } from '#domain/fact.ts';
import type { Exclusion } from '#domain/reading.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { isDenied } from '#engine/read/around/offered.ts';
import { after, before, findAll } from '#engine/read/around/words-around.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { holds } from '#engine/read/gate/in-unit.ts';
import { findLeave, type LeaveFigure } from '#engine/read/leave/find-leave.ts';
import { unitAt } from '#engine/read/unit-at.ts';

const NOUN =
  '(?:paid )?(?:vacation(?: time| days?| leave)?|pto|paid time[- ]off|time[- ]off|annual leave|holidays?|leave)';
const UNLIMITED = new RegExp(
  `\\b(?:unlimited|limitless|uncapped|untracked|open-ended|non-accru(?:al|ed)|discretionary|flexible)(?:,? (?:paid|flexible|discretionary|and|responsible|untracked|non-accrued))*[ -]${NOUN}` +
    `|\\b${NOUN}(?: policy)?(?: is| are|:)? (?:unlimited|uncapped|untracked|not (?:tracked|capped|limited))` +
    '|\\btake (?:what(?:ever)?|the|as much|all the|any)(?: reasonable)?(?: paid)? (?:vacation|time(?:[- ]off)?|leave|pto)(?: time| days)?(?: off)?,? (?:that )?(?:as )?you (?:need|want|require|reasonably need)' +
    '|\\b(?:no|without) (?:set |fixed |formal |annual |preset )*(?:limit|cap|number|maximum|allotment)s? (?:on|to|of|for)(?: your| the| how (?:much|many)| days of| number of)*(?: paid)? (?:vacation|pto|time off|leave)' +
    '|\\b(?:do(?:es)?|will) not (?:track|limit|cap|count)(?: or (?:limit|cap|track))?(?: your)? (?:vacation|pto|time off)(?! (?:pay|while))' +
    '|\\bno[- ]limits?"? (?:vacation|pto|paid time off|time off)|unbegrenzt\\w* urlaub|congés illimités|vacaciones ilimitadas',
  'g',
);
const NAMED =
  /\b(?:vacations?|pto|paid time[- ]off|annual leave|earned leave|urlaub(?:sanspruch)?|congés payés|vacaciones)\b/g;
const GIVEN =
  /\b(?:eligible|entitled|receive|accru\w+|benefits?|participate|provid\w+|offer\w*|includ\w+|enjoy|consistent with|in accordance with|policy|anspruch|bénéfici\w+|droit à|derecho|tendrás|tiene)\b/;
const LEAVING =
  /\b(?:unused|untaken|terminat\w+|upon (?:leaving|separation)|accrued (?:but|and|vacation)|carry|payout|abgelt|scheduled? (?:with|in)|approv\w+|request|vacation rental|forfeit|verfall\w*|absences?|exceptions?|verfällt|ausscheiden)\b/;

function unlimited(context: ReadContext): readonly Fact<'pto'>[] {
  for (const unit of termUnits(context)) {
    for (const found of findAll(unit, UNLIMITED)) {
      if (/^flexible (?:paid )?leave|^discretionary leave/.test(found.text)) continue;
      if (isDenied(before(unit, found.start), '') || /sick\b[^,;.]{0,12}$/.test(before(unit, found.start))) continue;
      return [{ field: 'pto', unlimited: true, confidence: 0.85, ...context.span(found.start, found.end) }];
    }
  }
  return [];
}

/** Leave that is named without a figure, or denied. */
function unnumbered(context: ReadContext): { facts: readonly Fact<'pto'>[]; excluded: readonly Exclusion[] } {
  let named: Fact<'pto'> | undefined;
  const excluded: Exclusion[] = [];
  for (const unit of termUnits(context)) {
    if (unit.kind === 'heading') continue;
    for (const found of findAll(unit, NAMED)) {
      const span = context.span(found.start, found.end);
      if (isDenied(before(unit, found.start), after(unit, found.end))) excluded.push({ field: 'pto', ...span });
      else if (named === undefined && isGiven(unit))
        named = { field: 'pto', stated: 'unspecified', confidence: 0.7, ...span };
    }
  }
  return { facts: named === undefined ? [] : [named], excluded: excluded.slice(0, 1) };
}

function isGiven(unit: Unit): boolean {
  return (holds(unit, GIVEN) || unit.kind !== 'sentence') && !holds(unit, LEAVING);
}

/** "25 days' holiday" is leave; "Holidays: 11 days" is leave only where no other leave is named and the country uses the word so. */
export function isLeave(figure: LeaveFigure, figures: readonly LeaveFigure[], country: string | undefined): boolean {
  if (figure.kind !== 'pto') return false;
  return !figure.ambiguous || country !== 'US' || !figures.some((other) => other.kind === 'pto' && !other.ambiguous);
}

/** Days that are counted on more than the five days of a working week. */
const OTHER_DAYS = /werktag|ouvrable|natural|calendar day|kalendertag|calendaires/i;
const ALL_DAYS = 'Counts Saturdays or whole weekends too. In working days it is less.';

/** Days of paid leave a year, as the letter counts them. */
export const pto: FieldReader = {
  id: 'pto',
  read(context, facts) {
    const figures = findLeave(context, facts);
    const open = unlimited(context);
    const found = figures
      .filter((figure) => isLeave(figure, figures, context.country))
      // "Unlimited (most people take three weeks)": the figure beside it is nobody's due.
      .filter(({ start }) => !open.some((fact) => unitAt(context, fact.start) === unitAt(context, start)))
      .map(
        (figure): Fact<'pto'> => ({
          field: 'pto',
          days: figure.days,
          confidence: figure.confidence,
          ...(OTHER_DAYS.test(context.text.slice(figure.start, figure.end + 30)) ? { doubt: ALL_DAYS } : {}),
          ...context.span(figure.start, figure.end),
        }),
      );
    if (found.length + open.length > 0) return { facts: [...open, ...found] };
    return unnumbered(context);
  },
};
