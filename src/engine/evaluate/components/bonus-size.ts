import type { Term } from '#domain/fact.ts';
import { type Money, subtract } from '#domain/money/amount.ts';
import { percentOf } from '#domain/money/percent.ts';
import type { ValueInput } from '#domain/valuation.ts';
import { count, own, show, stated, type ValueContext } from '#engine/evaluate/components/component.ts';

/** A yearly bonus at target, before any payout factor. */
export interface SizedBonus {
  readonly amount: Money;
  readonly formula: string;
  readonly inputs: readonly ValueInput[];
  readonly percent: number | undefined;
  readonly note?: string;
}

/** The bonus at target before any payout factor; undefined when it cannot be computed. */
export function sizeOf(
  context: ValueContext,
  fact: Term<'targetBonus'>,
): SizedBonus | 'no-base' | 'other-currency' | undefined {
  const { percent, amount } = fact;
  const fixed = amount === undefined ? undefined : own(context, amount, fact.currency);
  if (amount !== undefined && fixed === undefined) return 'other-currency';
  if (percent === undefined) {
    if (fixed === undefined || amount === undefined) return undefined;
    const share =
      context.base === undefined || context.base.minor === 0 ? undefined : (fixed.minor / context.base.minor) * 100;
    return { amount: fixed, formula: show(context, fixed), inputs: [stated(fact, 'bonus', amount)], percent: share };
  }
  if (context.base === undefined) {
    if (fixed === undefined || amount === undefined) return 'no-base';
    return { amount: fixed, formula: show(context, fixed), inputs: [stated(fact, 'bonus', amount)], percent };
  }
  const computed = percentOf(context.base, percent);
  const inputs = [stated(fact, 'bonus percent', percent)];
  const formula = `${count(context, percent)} % of ${show(context, context.base)} = ${show(context, computed)}`;
  if (fixed === undefined || amount === undefined) return { amount: computed, formula, inputs, percent };
  inputs.push(stated(fact, 'bonus', amount));
  const apart = Math.abs(subtract(computed, fixed).minor) > Math.max(computed.minor, fixed.minor) * 0.02;
  if (!apart)
    return { amount: fixed, formula: `${show(context, fixed)}, ${count(context, percent)} % of base`, inputs, percent };
  const smaller = computed.minor < fixed.minor ? computed : fixed;
  const note = `${count(context, percent)} % of base is ${show(context, computed)}, the letter says ${show(context, fixed)}. The smaller is counted.`;
  return {
    amount: smaller,
    formula: `the smaller of ${show(context, computed)} and ${show(context, fixed)}`,
    inputs,
    percent,
    note,
  };
}
