import type { PercentilePoint } from '#domain/money/pay-distribution.ts';

/** Where a pay stands among published points; never outside the lowest and the highest of them. */
export type Standing =
  | { readonly kind: 'at'; readonly percentile: number }
  | { readonly kind: 'below' | 'above'; readonly percentile: number; readonly pay: number };

function usable(points: readonly PercentilePoint[]): readonly PercentilePoint[] {
  const sorted = points
    .filter((point) => point.pay > 0 && Number.isFinite(point.pay))
    .sort((a, b) => a.percentile - b.percentile);
  // A distribution never falls; a point that does is left out.
  return sorted.filter((point, index) => index === 0 || point.pay > (sorted[index - 1]?.pay ?? 0));
}

/** Percentile of a pay: linear in the logarithm of pay between two published points. */
export function standingOf(pay: number, points: readonly PercentilePoint[]): Standing | undefined {
  const known = usable(points);
  const lowest = known[0];
  const highest = known.at(-1);
  if (lowest === undefined || highest === undefined || !(pay > 0)) return undefined;
  if (pay < lowest.pay) return { kind: 'below', ...lowest };
  if (pay > highest.pay) return { kind: 'above', ...highest };
  const index = known.findIndex((point) => point.pay >= pay);
  const upper = known[index] ?? highest;
  const lower = known[index - 1];
  if (lower === undefined || upper.pay === pay) return { kind: 'at', percentile: upper.percentile };
  const part = Math.log(pay / lower.pay) / Math.log(upper.pay / lower.pay);
  return { kind: 'at', percentile: lower.percentile + part * (upper.percentile - lower.percentile) };
}

/** Pay at a percentile, by the same rule; undefined outside the published points. */
export function payAt(percentile: number, points: readonly PercentilePoint[]): number | undefined {
  const known = usable(points);
  const index = known.findIndex((point) => point.percentile >= percentile);
  const upper = known[index];
  if (upper === undefined) return undefined;
  if (upper.percentile === percentile) return upper.pay;
  const lower = known[index - 1];
  if (lower === undefined) return undefined;
  const part = (percentile - lower.percentile) / (upper.percentile - lower.percentile);
  return lower.pay * (upper.pay / lower.pay) ** part;
}

/** "61st percentile", "above the 90th percentile (208,000)". */
export function standingInWords(standing: Standing, show: (pay: number) => string): string {
  const rank = ordinal(Math.round(standing.percentile));
  return standing.kind === 'at'
    ? `about the ${rank} percentile`
    : `${standing.kind} the ${rank} percentile (${show(standing.pay)})`;
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th');
  return `${n}${ending}`;
}
