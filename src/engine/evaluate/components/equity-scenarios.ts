import { money, toMajor, zero } from '#domain/money/amount.ts';
import { formatMoney } from '#domain/money/format.ts';
import type { EquityScenario } from '#domain/valuation.ts';
import { count, show, type ValueContext } from '#engine/evaluate/components/component.ts';
import { capTable, exerciseCost, type Grant, holdingOf } from '#engine/evaluate/components/equity-grant.ts';
import { breakEven, netAt } from '#engine/evaluate/components/exit.ts';
import { atPrice } from '#engine/evaluate/components/grant-worth.ts';

/** Listed shares: three flat prices, no forecast. */
function listedRows(context: ValueContext, grant: Grant, name: string): EquityScenario[] {
  const price = context.assumptions.sharePrice;
  return [-0.3, 0, 0.3].flatMap((change): EquityScenario[] => {
    const label = change === 0 ? `${name}: price as today` : `${name}: price ${change > 0 ? '+' : '−'}30 %`;
    if (
      grant.shares !== undefined &&
      price !== undefined &&
      (grant.instrument !== 'option' || grant.strike !== undefined)
    ) {
      const worth = atPrice(context, { ...grant, shares: grant.shares }, Number((price * (1 + change)).toFixed(6)), []);
      const sharePrice = Number((price * (1 + change)).toFixed(6));
      return [
        {
          label,
          sharePrice,
          value: toMajor(worth.total),
          exerciseCost: toMajor(exerciseCost(context, grant)),
          formula: worth.formula,
        },
      ];
    }
    if (grant.value === undefined) return [];
    const value = toMajor(money(Number((grant.value * (1 + change)).toFixed(6)), context.currency));
    const formula = `${formatMoney(grant.value, grant.currency, context.locale)} × ${Number((1 + change).toFixed(2))}`;
    return [{ label, value, exerciseCost: 0, formula }];
  });
}

/** Private stock: nothing, the last preferred price, and the sale prices chosen. */
function privateRows(context: ValueContext, grant: Grant, name: string): EquityScenario[] {
  const { sharePrice, commonPrice, companyValue, exits } = context.assumptions;
  const cost = exerciseCost(context, grant);
  const rows: EquityScenario[] = [
    {
      label: `${name}: nothing`,
      value: 0,
      exerciseCost: 0,
      formula: 'The shares never become worth more than they cost.',
    },
  ];
  const needsStrike = grant.instrument === 'option' && grant.strike === undefined;
  if (commonPrice !== undefined && grant.shares !== undefined && !needsStrike) {
    const worth = atPrice(context, { ...grant, shares: grant.shares }, commonPrice, []);
    rows.push({
      label: `${name}: at the last appraised price`,
      sharePrice: commonPrice,
      value: toMajor(worth.total),
      exerciseCost: toMajor(cost),
      formula: worth.formula,
    });
  }
  if (sharePrice !== undefined && grant.shares !== undefined && !needsStrike) {
    const worth = atPrice(context, { ...grant, shares: grant.shares }, sharePrice, []);
    const label = `${name}: at the last preferred price`;
    rows.push({ label, sharePrice, value: toMajor(worth.total), exerciseCost: toMajor(cost), formula: worth.formula });
  }
  if (grant.value !== undefined && grant.value > 0 && (grant.currency ?? context.currency) === context.currency) {
    const value = money(grant.value, context.currency);
    const label = `${name}: as the letter values it`;
    rows.push({
      label,
      value: toMajor(value),
      exerciseCost: toMajor(cost),
      formula: `${show(context, value)} as stated`,
    });
  }
  const holding = holdingOf(context, grant);
  if (holding === undefined || needsStrike || (grant.instrument === 'option' && grant.shares === undefined))
    return rows;
  const chosen = [...new Set([...(exits ?? []), ...(companyValue === undefined ? [] : [companyValue])])].sort(
    (a, b) => a - b,
  );
  const table = capTable(context);
  for (const exit of chosen) {
    const price = money(exit, context.currency);
    const value = netAt(price, holding, table);
    const part = `${count(context, holding.units)} ÷ ${count(context, holding.outOf)}`;
    const formula = `${part} × (1 − ${table.dilution}) of the proceeds of ${show(context, price)}, after preferences, − ${show(context, cost)} = ${show(context, value)}`;
    rows.push({
      label: `${name}: sold for ${show(context, price)}`,
      companyValue: exit,
      value: toMajor(value),
      exerciseCost: toMajor(cost),
      formula,
    });
  }
  const even = cost.minor > 0 ? breakEven(holding, table) : undefined;
  if (even !== undefined) {
    const formula = `The proceeds equal the exercise cost of ${show(context, cost)}.`;
    rows.push({
      label: `${name}: break-even sale at ${show(context, even)}`,
      companyValue: toMajor(even),
      value: toMajor(zero(context.currency)),
      exerciseCost: toMajor(cost),
      formula,
    });
  }
  return rows;
}

/** The scenario table of one grant; rows, never one expected value. */
export function scenariosOf(context: ValueContext, grant: Grant, listed: boolean, name: string): EquityScenario[] {
  return listed ? listedRows(context, grant, name) : privateRows(context, grant, name);
}
