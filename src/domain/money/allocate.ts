import type { Money } from '#domain/money/amount.ts';
import { share } from '#domain/money/round.ts';

/**
 * Splits an amount by weights so that the parts add up to it exactly: each part is the difference
 * of rounded running totals. Weights are ≥ 0; when all are 0 the last part takes everything.
 */
export function allocate(amount: Money, weights: readonly number[]): readonly Money[] {
  const running: number[] = [];
  for (const weight of weights) running.push((running.at(-1) ?? 0) + Math.max(0, weight));
  const whole = running.at(-1) ?? 0;
  let done = 0;
  return weights.map((_, index) => {
    const last = index === weights.length - 1;
    const upTo = last ? amount.minor : share(amount.minor, running[index] ?? 0, whole);
    const part = { currency: amount.currency, minor: upTo - done };
    done = upTo;
    return part;
  });
}
