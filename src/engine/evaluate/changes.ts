import type { Valuation } from '#domain/valuation.ts';

/** A sum that another assumption moved. `by` is after minus before, in major units. */
export interface SumChange {
  readonly sum: 'guaranteedFirstYear' | 'annualised' | 'firstYear' | 'annualisedFirm';
  readonly by: number;
}

/** What moved between two valuations of one offer. */
export interface ValueChanges {
  readonly sums: readonly SumChange[];
  /** Items whose amount a year on average differs, the largest difference first. */
  readonly items: readonly { readonly label: string; readonly by: number }[];
}

const SUMS = ['guaranteedFirstYear', 'annualised', 'firstYear', 'annualisedFirm'] as const;

function cents(amount: number): number {
  return Math.round(amount * 100);
}

function byLabel(valuation: Valuation): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  const { horizonYears } = valuation.assumptions;
  for (const item of valuation.items) {
    if (item.counted === false || item.year < 1 || item.year > horizonYears) continue;
    totals.set(item.label, (totals.get(item.label) ?? 0) + cents(item.amount));
  }
  for (const [label, total] of totals) totals.set(label, Math.round(total / horizonYears));
  return totals;
}

/** Compares sum by sum and item by item; nothing where the currencies differ. */
export function changesBetween(before: Valuation, after: Valuation): ValueChanges {
  if (before.currency !== after.currency) return { sums: [], items: [] };
  const sums = SUMS.flatMap((sum): SumChange[] => {
    const by = cents(after[sum]) - cents(before[sum]);
    return by === 0 ? [] : [{ sum, by: by / 100 }];
  });
  const [old, now] = [byLabel(before), byLabel(after)];
  const items = [...new Set([...old.keys(), ...now.keys()])]
    .map((label) => ({ label, by: ((now.get(label) ?? 0) - (old.get(label) ?? 0)) / 100 }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return { sums, items };
}
