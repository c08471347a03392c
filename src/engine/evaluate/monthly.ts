import { scheduleOf } from '#domain/equity/grant.ts';
import { vestedPart } from '#domain/equity/vesting.ts';
import { factsOf, type Term } from '#domain/fact.ts';
import { allocate } from '#domain/money/allocate.ts';
import { money, toMajor } from '#domain/money/amount.ts';
import { NO_CURRENCY } from '#domain/money/currency.ts';
import type { Valuation, ValueItem } from '#domain/valuation.ts';

/** Weights of the twelve months of a year in which an item arrives. */
function weightsOf(item: ValueItem, facts: readonly Term[], vestYears: number | undefined): readonly number[] {
  const only = (month: number): number[] => Array.from({ length: 12 }, (_, index) => (index === month ? 1 : 0));
  if (!item.recurring) return item.field === 'retentionBonus' ? only(11) : only(0);
  if (item.field === 'targetBonus' || item.field === 'thirteenthSalary') return only(11);
  if (item.field !== 'equity') return Array.from({ length: 12 }, () => 1);
  const grants = factsOf(facts, 'equity');
  const grant = grants[0];
  const schedule = grant === undefined || grants.length > 1 ? undefined : scheduleOf(grant, vestYears).schedule;
  if (schedule === undefined || item.certainty === 'discretionary') return only(11);
  const start = (item.year - 1) * 12;
  return Array.from({ length: 12 }, (_, index) => {
    return vestedPart(schedule, start + index + 1).part - vestedPart(schedule, start + index).part;
  });
}

/**
 * What has arrived by the end of each month: pay and benefits month by month, shares as they vest, bonuses at the end of
 * their year, one-time money at the start of its year. Index 0 is the first month; in major units.
 */
export function cumulativeByMonth(facts: readonly Term[], valuation: Valuation): readonly number[] {
  const currency = valuation.currency ?? NO_CURRENCY;
  const months = valuation.assumptions.horizonYears * 12;
  const arriving = new Array<number>(months).fill(0);
  for (const item of valuation.items) {
    if (item.counted === false || item.year < 1 || item.year > valuation.assumptions.horizonYears) continue;
    const parts = allocate(money(item.amount, currency), weightsOf(item, facts, valuation.assumptions.vestYears));
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
