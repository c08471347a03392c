import { factsOf } from '#domain/fact.ts';
import { type Money, over, times } from '#domain/money/amount.ts';
import type { ValueInput } from '#domain/valuation.ts';
import { weeklyHours, type YearlyPay } from '#engine/evaluate/components/base-pay.ts';
import { assumed, stated, type ValueContext } from '#engine/evaluate/components/component.ts';

/** Part-time: a full-time figure × hours ÷ full-time hours. Undefined when the share cannot be told. */
export function partTime(
  context: ValueContext,
  pay: YearlyPay,
): { annual: Money; text: string; inputs: ValueInput[] } | 'unknown' | undefined {
  if (pay.fact.fullTimeEquivalent !== true) return undefined;
  const named = factsOf(context.facts, 'workingHours').find(
    // More than full time cannot be meant.
    (f) => f.ftePercent !== undefined && f.ftePercent > 0 && f.ftePercent <= 100,
  );
  if (named?.ftePercent !== undefined) {
    const annual = times(pay.annual, named.ftePercent, 0.01);
    return {
      annual,
      text: ` × ${named.ftePercent} % of full time`,
      inputs: [stated(named, 'share of full time', named.ftePercent)],
    };
  }
  const week = weeklyHours(context);
  if (week === undefined) return undefined;
  const full = context.assumptions.fullTimeHoursPerWeek;
  if (full !== undefined) {
    const annual = over(times(pay.annual, week.hours), full);
    const text = ` × ${week.hours} ÷ ${full} hours`;
    return { annual, text, inputs: [week.input, assumed(context, 'fullTimeHoursPerWeek', full)] };
  }
  return week.hours >= 35 ? undefined : 'unknown';
}
