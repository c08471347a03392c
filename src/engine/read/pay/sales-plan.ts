import type { ReadContext } from '#engine/read/context.ts';
import { payReading } from './pay-figures.ts';

/** Whether the letter pays by sales: then "variable" means commission and not a bonus. */
export function isSalesPlan(context: ReadContext): boolean {
  const { cuesOf } = payReading(context);
  return context.units.some(
    (unit) =>
      unit.role === 'body' && cuesOf(unit).some(({ subject }) => subject === 'commission' || subject === 'quota'),
  );
}
