import { allocate } from '#domain/money/allocate.ts';
import { money, toMajor } from '#domain/money/amount.ts';
import { NO_CURRENCY } from '#domain/money/currency.ts';
import type { Valuation, ValueItem, VestingCurve } from '#domain/valuation.ts';

/** Weights of the twelve months of a year in which an item arrives. */
function weightsOf(item: ValueItem, vesting: readonly VestingCurve[]): readonly number[] {
  const only = (month: number): number[] => Array.from({ length: 12 }, (_, index) => (index === month ? 1 : 0));
  if (!item.recurring) return item.field === 'retentionBonus' ? only(11) : only(0);
  if (item.field === 'targetBonus' || item.field === 'thirteenthSalary') return only(11);
  if (item.field !== 'equity') return Array.from({ length: 12 }, () => 1);
  const curves = vesting.filter(({ label }) => label === item.label);
  const curve = curves[0];
  // Two grants of one name cannot be told apart here: what vests in a year is taken at its end.
  if (curve === undefined || curves.length > 1) return only(11);
  const at = (month: number): number => curve.vested[Math.min(month, curve.vested.length - 1)] ?? 0;
  const start = (item.year - 1) * 12;
  return Array.from({ length: 12 }, (_, index) => at(start + index + 1) - at(start + index));
}

/**
 * What has arrived by the end of each month: pay and benefits month by month, shares as they vest, bonuses at the end of
 * their year, one-time money at the start of its year. Index 0 is the first month; in major units.
 */
export function cumulativeByMonth(valuation: Valuation): readonly number[] {
  const currency = valuation.currency ?? NO_CURRENCY;
  const months = valuation.assumptions.horizonYears * 12;
  const arriving = new Array<number>(months).fill(0);
  for (const item of valuation.items) {
    if (item.counted === false || item.year < 1 || item.year > valuation.assumptions.horizonYears) continue;
    const parts = allocate(money(item.amount, currency), weightsOf(item, valuation.vesting ?? []));
    parts.forEach((part, index) => {
      const month = (item.year - 1) * 12 + index;
      arriving[month] = (arriving[month] ?? 0) + part.minor;
    });
  }
  let total = 0;
  return arriving.map((minor) => {
    total += minor;
    return toMajor({ currency, minor: total });
  });
}
