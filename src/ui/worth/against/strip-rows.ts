import type { MarketPosition } from '#app/weigh.ts';
import type { StripRow } from '../picture/draw-strip.ts';

/** A comparable source as a row of the picture. */
export function stripRow({ datum }: MarketPosition): StripRow {
  const name = [datum.source, datum.asOf].filter((part) => part !== undefined && part !== '').join(', ');
  return { name, low: datum.low, middle: datum.median, high: datum.high };
}

/** Sources that can stand on one ruler: the offer's currency, and a figure. */
export function comparable(positions: readonly MarketPosition[]): readonly MarketPosition[] {
  return positions.filter(({ place }) => place !== 'not-comparable');
}
