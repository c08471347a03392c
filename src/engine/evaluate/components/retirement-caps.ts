import { factsOf } from '#domain/fact.ts';
import { add, type Money, money, sum } from '#domain/money/amount.ts';
import { percentOf } from '#domain/money/percent.ts';
import { show, type ValueContext } from '#engine/evaluate/components/component.ts';
import { limitsOn, type RetirementLimits } from '#engine/evaluate/retirement-limits.ts';

/** Pay that a US plan may count, and the own percent that the deferral limit allows. */
export interface PlanCaps {
  readonly pay: Money;
  readonly ownCap: number;
  /** What a cap does to these figures, each with its year. */
  readonly notes: readonly string[];
}

function saying(limits: RetirementLimits, current: boolean): string {
  return `(${limits.source}${current ? '' : ', the last known'})`;
}

/** The caps of the year the job starts, applied to dollars only; elsewhere nothing is capped. */
export function capsOf(context: ValueContext, base: Money, wanted: number): PlanCaps {
  const start = factsOf(context.facts, 'startDate')[0]?.date;
  const found = base.currency === 'USD' ? limitsOn(start) : undefined;
  if (found === undefined || base.minor <= 0) return { pay: base, ownCap: 100, notes: [] };
  const { limits, current } = found;
  const most = money(limits.payCounted, 'USD');
  const pay = base.minor > most.minor ? most : base;
  const ownCap = (money(limits.deferral, 'USD').minor / pay.minor) * 100;
  const notes: string[] = [];
  if (pay !== base) notes.push(`Pay counts up to ${show(context, most)} in a US plan ${saying(limits, current)}.`);
  if (wanted > ownCap) {
    const deferral = show(context, money(limits.deferral, 'USD'));
    notes.push(`Your own contribution is taken at ${deferral}, the most a year ${saying(limits, current)}.`);
  }
  return { pay, ownCap, notes };
}

/** A note when both contributions together pass what a US plan may take in a year. */
export function additionsNote(
  context: ValueContext,
  pay: Money,
  ownPercent: number,
  employer: readonly Money[],
): string | undefined {
  const found = pay.currency === 'USD' ? limitsOn(factsOf(context.facts, 'startDate')[0]?.date) : undefined;
  if (found === undefined) return undefined;
  const most = money(found.limits.totalAdditions, 'USD');
  const together = add(percentOf(pay, ownPercent), sum(pay.currency, employer));
  return together.minor > most.minor
    ? `Both contributions together would be ${show(context, together)}; a US plan takes ${show(context, most)} a year ${saying(found.limits, found.current)}.`
    : undefined;
}
