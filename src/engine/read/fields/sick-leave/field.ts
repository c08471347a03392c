import type { Fact } from '#domain/fact.ts';
import type { Exclusion } from '#domain/reading.ts';
import { termUnits } from '#engine/read/around/background.ts';
import { isDenied } from '#engine/read/around/offered.ts';
import { after, before, findAll } from '#engine/read/around/words-around.ts';
import type { FieldReader, ReadContext } from '#engine/read/context.ts';
import { findLeave } from '#engine/read/leave/find-leave.ts';

const NAMED =
  /\b(?:sick (?:leave|days|pay|time)|(?:paid )?medical leave|sickness (?:pay|benefit|absence)|statutory sick pay|lohnfortzahlung im krankheitsfall)\b/g;

/** Sick leave that is named without a figure, or denied. */
function unnumbered(context: ReadContext): { facts: readonly Fact<'sickLeave'>[]; excluded: readonly Exclusion[] } {
  for (const unit of termUnits(context)) {
    const [found] = unit.kind === 'heading' ? [] : findAll(unit, NAMED);
    if (found === undefined) continue;
    const span = context.span(found.start, found.end);
    return isDenied(before(unit, found.start), after(unit, found.end))
      ? { facts: [], excluded: [{ field: 'sickLeave', ...span }] }
      : { facts: [{ field: 'sickLeave', stated: 'unspecified', confidence: 0.6, ...span }], excluded: [] };
  }
  return { facts: [], excluded: [] };
}

/** Paid sick days a year. */
export const sickLeave: FieldReader = {
  id: 'sickLeave',
  read(context, facts) {
    const found = findLeave(context, facts)
      .filter((figure) => figure.kind === 'sick')
      .map(
        (figure): Fact<'sickLeave'> => ({
          field: 'sickLeave',
          days: figure.days,
          confidence: figure.confidence,
          ...context.span(figure.start, figure.end),
        }),
      );
    return found.length > 0 ? { facts: found } : unnumbered(context);
  },
};
