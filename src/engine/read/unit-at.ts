import type { ReadContext, Unit } from '#engine/read/context.ts';

/** The unit an offset of the letter stands in, or the last one before it. */
export function unitAt(context: Pick<ReadContext, 'units'>, offset: number): Unit | undefined {
  let low = 0;
  let high = context.units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((context.units[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return context.units[low - 1];
}
