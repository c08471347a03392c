import { type Money, times } from '#domain/money/amount.ts';

/** `percent` of an amount: 15 % of $80,000 is $12,000. */
export function percentOf(amount: Money, percent: number, ...factors: readonly number[]): Money {
  return times(amount, percent, 0.01, ...factors);
}
