import type { Fact } from '#domain/fact.ts';
import type { FieldReader, ReadContext } from '#engine/read/context.ts';
import { findLeave } from '#engine/read/leave/find-leave.ts';
import { findAll } from '#engine/read/phrase/around.ts';
import { termUnits } from '#engine/read/phrase/background.ts';

const NAMED =
  /\b(?:sick (?:leave|days|pay|time)|(?:paid )?medical leave|sickness (?:pay|benefit|absence)|statutory sick pay|lohnfortzahlung im krankheitsfall)\b/g;

function unspecified(context: ReadContext): readonly Fact<'sickLeave'>[] {
  for (const unit of termUnits(context)) {
    const [found] = unit.kind === 'heading' ? [] : findAll(unit, NAMED);
    if (found !== undefined) {
      return [{ field: 'sickLeave', stated: 'unspecified', confidence: 0.6, ...context.span(found.start, found.end) }];
    }
  }
  return [];
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
    return { facts: found.length > 0 ? found : unspecified(context) };
  },
};
