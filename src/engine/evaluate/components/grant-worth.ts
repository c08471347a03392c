import { type Money, money, times, zero } from '#domain/money/amount.ts';
import type { ValueInput } from '#domain/valuation.ts';
import { assumed, count, own, show, stated, type ValueContext } from '#engine/evaluate/components/component.ts';
import { capTable, type Grant, holdingOf } from '#engine/evaluate/components/equity-grant.ts';
import { netAt } from '#engine/evaluate/components/exit.ts';

/** What a whole grant is worth under the chosen scenario. */
export interface GrantWorth {
  readonly total: Money;
  /** Worth of one share after the strike, in major units, where the grant is counted in shares. */
  readonly perShare?: number;
  readonly formula: string;
  readonly inputs: readonly ValueInput[];
}

/** Listed shares under "low" and "high" move by 30 %, unless the person sets a change of price. */
function priceChange(context: ValueContext): { change: number; key: 'priceChange' | 'equity' } {
  const { equity, priceChange: set } = context.assumptions;
  if (!context.isDefault('priceChange') || equity === 'expected') return { change: set, key: 'priceChange' };
  return { change: equity === 'low' ? -0.3 : 0.3, key: 'equity' };
}

/** Shares × (price − strike), never below zero a share. */
export function atPrice(
  context: ValueContext,
  grant: Grant & { shares: number },
  price: number,
  inputs: readonly ValueInput[],
): GrantWorth {
  const strike = grant.strike ?? 0;
  const spread = Number((price - strike).toFixed(8));
  const perShare = Math.max(0, spread);
  const total = times(money(grant.shares, context.currency), perShare);
  const [paid, asked] = [count(context, price), count(context, strike)];
  const per = grant.strike === undefined ? paid : `max(0, ${paid} − ${asked})`;
  const all = [stated(grant, 'shares', grant.shares), ...inputs];
  if (grant.strike !== undefined) all.push(stated(grant, 'strike', strike));
  return {
    total,
    perShare,
    formula: `${count(context, grant.shares)} shares × ${per} = ${show(context, total)}`,
    inputs: all,
  };
}

/** Performance shares × the share of their goals that is reached; other grants as they are. */
export function byPerformance(
  context: ValueContext,
  grant: Grant,
  worth: GrantWorth | undefined,
): GrantWorth | undefined {
  const { performanceFactor: factor } = context.assumptions;
  if (worth === undefined || grant.instrument !== 'psu') return worth;
  const total = times(worth.total, factor);
  return {
    total,
    ...(worth.perShare === undefined ? {} : { perShare: Number((worth.perShare * factor).toFixed(8)) }),
    formula:
      factor === 1
        ? worth.formula
        : `${worth.formula}; × ${Math.round(factor * 100)} % of goals = ${show(context, total)}`,
    inputs: [...worth.inputs, assumed(context, 'performanceFactor', factor)],
  };
}

/** The value the letter names, moved by the price change chosen. */
function atStatedValue(context: ValueContext, grant: Grant, listed: boolean): GrantWorth | undefined {
  if (grant.value === undefined) return undefined;
  const value = own(context, grant.value, grant.currency);
  if (value === undefined) return undefined;
  const { change, key } = listed
    ? priceChange(context)
    : { change: context.assumptions.priceChange, key: 'priceChange' as const };
  const total = times(value, Number((1 + change).toFixed(8)));
  const moved = change === 0 ? '' : ` × ${Number((1 + change).toFixed(4))} = ${show(context, total)}`;
  return {
    total,
    formula: `${show(context, value)} as the letter values it${moved}`,
    inputs: [stated(grant, 'grant value', grant.value), assumed(context, key, change)],
  };
}

/** Proceeds when the company is sold at the chosen value. */
function atExit(context: ValueContext, grant: Grant): GrantWorth | undefined {
  const holding = holdingOf(context, grant);
  const value = context.assumptions.companyValue;
  if (holding === undefined || value === undefined) return undefined;
  if (grant.instrument === 'option' && grant.strike === undefined) return undefined;
  if (grant.instrument === 'option' && grant.shares === undefined) return undefined;
  const table = capTable(context);
  const total = netAt(money(value, context.currency), holding, table);
  const cost = holding.exerciseCost.minor > 0 ? ` − ${show(context, holding.exerciseCost)} to exercise` : '';
  const formula = `${count(context, holding.units)} ÷ ${count(context, holding.outOf)} × (1 − ${table.dilution}) × ${show(context, money(value, context.currency))}${cost} = ${show(context, total)}`;
  const inputs = [
    assumed(context, 'companyValue', value),
    assumed(context, context.assumptions.dilutionRounds === undefined ? 'dilution' : 'dilutionRounds', table.dilution),
  ];
  if (grant.shares !== undefined) inputs.push(stated(grant, 'shares', grant.shares));
  if (context.assumptions.fullyDilutedShares !== undefined)
    inputs.push(assumed(context, 'fullyDilutedShares', context.assumptions.fullyDilutedShares));
  else if (grant.percent !== undefined) inputs.push(stated(grant, 'percent of the company', grant.percent));
  return { total, formula, inputs };
}

/**
 * Worth of a grant under the scenario chosen. Private stock: nothing in "low", the last price in "expected", the chosen sale
 * price or twice the last price in "high". Undefined when the inputs are unknown: a question, not a guess.
 */
export function worthOf(context: ValueContext, grant: Grant, listed: boolean): GrantWorth | undefined {
  const { equity, sharePrice } = context.assumptions;
  const { shares } = grant;
  if (!listed && equity === 'low') {
    return {
      total: zero(context.currency),
      formula: 'Private stock in the low scenario: nothing',
      inputs: [assumed(context, 'equity', equity)],
    };
  }
  const unpriced = grant.instrument === 'option' && grant.strike === undefined;
  const priced = (price: number, inputs: readonly ValueInput[]): GrantWorth | undefined => {
    if (shares === undefined) return undefined;
    if (unpriced) {
      // The strike is normally set to the price on the day of the grant, so the gain so far is nothing.
      const total = zero(context.currency);
      return {
        total,
        perShare: 0,
        formula: 'Strike not stated; set at the price on the day of the grant, the gain so far is 0',
        inputs,
      };
    }
    return atPrice(context, { ...grant, shares }, price, inputs);
  };
  if (
    sharePrice !== undefined &&
    shares !== undefined &&
    (listed || equity !== 'high' || context.assumptions.companyValue === undefined)
  ) {
    const { change, key } = listed
      ? priceChange(context)
      : { change: context.assumptions.priceChange, key: 'priceChange' as const };
    const double = !listed && equity === 'high' ? 2 : 1;
    const price = Number((sharePrice * (1 + change) * double).toFixed(6));
    const inputs = [assumed(context, 'sharePrice', sharePrice), assumed(context, key, change)];
    const worth = priced(price, double === 2 ? [...inputs, assumed(context, 'equity', equity)] : inputs);
    if (worth !== undefined) return worth;
  }
  return (
    (listed ? undefined : atExit(context, grant)) ?? atStatedValue(context, grant, listed) ?? atExit(context, grant)
  );
}
