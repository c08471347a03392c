import { type Money, sum } from '#domain/money/amount.ts';
import { percentOf } from '#domain/money/percent.ts';

/** One step of a match: `rate` percent of what the person puts in between `from` and `to` percent of pay. */
export interface MatchTier {
  readonly rate: number;
  readonly from: number;
  readonly to: number;
}

/** Tiers of a match in order: "100 % of the first 3 and 50 % of the next 2" comes as caps 3 and 2, or 3 and 5. */
export function tiersOf(steps: readonly { percent: number; upToPercent: number }[]): readonly MatchTier[] {
  const tiers: MatchTier[] = [];
  for (const step of steps) {
    const from = tiers.at(-1)?.to ?? 0;
    const to = step.upToPercent > from ? step.upToPercent : from + step.upToPercent;
    tiers.push({ rate: step.percent, from, to });
  }
  return tiers;
}

/** Employer's money: each tier's rate × the part of the own contribution that falls into it × pay. */
export function matchOf(pay: Money, tiers: readonly MatchTier[], ownPercent: number): Money {
  const parts = tiers.map((tier) =>
    percentOf(pay, Math.max(0, Math.min(ownPercent, tier.to) - tier.from), tier.rate, 0.01),
  );
  return sum(pay.currency, parts);
}
