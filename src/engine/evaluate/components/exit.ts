import { type Money, money, over, subtract, times, toMajor, zero } from '#domain/money/amount.ts';

/** A holding in a private company: a share of it, as `units ÷ outOf`. */
export interface Holding {
  readonly units: number;
  /** Fully diluted shares, or 100 when `units` is a percent. */
  readonly outOf: number;
  /** Strike × shares; zero for shares that cost nothing. */
  readonly exerciseCost: Money;
}

/** What stands between the sale price and common stock. */
export interface CapTable {
  /** Dilution of the rounds to come, 0..1. */
  readonly dilution: number;
  /** Total 1× non-participating preferences, in major units. */
  readonly preferences?: number | undefined;
  /** Share of the company the preferred investors hold, 0..1. */
  readonly investorShare?: number | undefined;
}

/** Dilution of several rounds taken together: 1 − Π(1 − dᵢ). */
export function dilutionAfter(rounds: readonly number[]): number {
  const left = rounds.reduce((rest, round) => rest * (1 - round), 1);
  return Number((1 - left).toFixed(12));
}

/** Money of the preference stack that comes first, when the investors do better by taking it than by converting. */
function preferred(price: Money, table: CapTable): { taken: Money; common: number } | undefined {
  const { preferences, investorShare } = table;
  if (preferences === undefined || investorShare === undefined || preferences <= 0 || investorShare >= 1)
    return undefined;
  const stack = money(preferences, price.currency);
  if (times(price, investorShare).minor >= stack.minor) return undefined;
  return { taken: stack, common: 1 - investorShare };
}

/**
 * What a holding gets before the exercise cost when the company is sold at `price`: its diluted share of the price, or,
 * where 1× non-participating investors take their preference, its share among common of what is left.
 */
export function grossAt(price: Money, holding: Holding, table: CapTable): Money {
  const stack = preferred(price, table);
  const left = stack === undefined ? price : subtract(price, stack.taken);
  if (left.minor <= 0) return zero(price.currency);
  const part = over(times(left, holding.units, 1 - table.dilution), holding.outOf);
  return stack === undefined ? part : over(part, Number(stack.common.toFixed(12)));
}

/** Proceeds after the exercise cost; nobody exercises at a loss, so never below zero. */
export function netAt(price: Money, holding: Holding, table: CapTable): Money {
  const net = subtract(grossAt(price, holding, table), holding.exerciseCost);
  return net.minor > 0 ? net : zero(price.currency);
}

/** The sale price at which the proceeds reach the exercise cost; undefined when the holding gets nothing. */
export function breakEven(holding: Holding, table: CapTable): Money | undefined {
  const kept = holding.units * (1 - table.dilution);
  if (kept <= 0) return undefined;
  const plain = over(times(holding.exerciseCost, holding.outOf), kept);
  const stack = preferred(plain, table);
  if (stack === undefined) return plain;
  const above = toMajor(times(plain, stack.common));
  return money(toMajor(stack.taken) + above, plain.currency);
}
