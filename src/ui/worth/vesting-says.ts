import { addMonths } from '#domain/time/calendar-date.ts';
import type { VestingCurve } from '#domain/valuation.ts';
import { shareWords } from '#ui/words/worth.ts';

export interface Writing {
  readonly count: (value: number) => string;
  readonly money: (value: number) => string;
  readonly date: (day: string) => string;
}

/** A part of a grant in words: "300 shares", "$12,000". */
export function partOf(curve: VestingCurve, value: number, write: Writing): string {
  return curve.unit === 'shares' ? shareWords.shares(write.count(value)) : write.money(value);
}

/** The month of service as a day where the start is known, else as a length of time. */
export function whenOf(months: number, start: string | undefined, write: Writing): string {
  return start === undefined ? shareWords.after(months) : shareWords.on(write.date(addMonths(start, months)), months);
}

/** What the curve of one grant says, in two or three sentences. */
export function vestingSays(curve: VestingCurve, start: string | undefined, write: Writing): string {
  const { vested, total } = curve;
  const end = vested.length - 1;
  const first = vested.findIndex((value) => value > 0);
  const year = vested[Math.min(12, end)] ?? 0;
  const wait =
    first > 1 ? shareWords.vestingNothing(start === undefined ? `month ${first}` : whenOf(first, start, write)) : '';
  const whole = curve.unit === 'shares' ? write.count(total) : write.money(total);
  const part = curve.unit === 'shares' ? write.count(year) : write.money(year);
  const left = total - year;
  return (
    wait +
    shareWords.vestingFirst(part, whole) +
    shareWords.vestingAll(start === undefined ? whenOf(end, start, write) : shareWords.by(whenOf(end, start, write))) +
    (left > 0 && end > 12 ? shareWords.vestingStays(partOf(curve, left, write)) : '') +
    (curve.assumed ? shareWords.vestingAssumed : '')
  );
}

/** Months worth a row in the table: where something vests, thinned to at most `most`. */
export function vestingRows(curve: VestingCurve, most = 24): readonly { month: number; value: number }[] {
  const moved = curve.vested.flatMap((value, month) =>
    month > 0 && value !== curve.vested[month - 1] ? [{ month, value }] : [],
  );
  if (moved.length <= most) return moved;
  return moved.filter(({ month }, at) => month % 12 === 0 || at === 0 || at === moved.length - 1);
}
