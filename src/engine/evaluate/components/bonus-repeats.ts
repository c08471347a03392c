import type { Term } from '#domain/fact.ts';
import { sizeOf } from '#engine/evaluate/components/bonus-size.ts';
import type { ValueContext } from '#engine/evaluate/components/component.ts';

/** Years in which a bonus is counted. */
export type YearsPaid = 'all' | 'first' | 'later';

// e.g. "guaranteed in your first year"
const FIRST_YEAR =
  /\b(?:first|initial) (?:year|twelve months|12 months|fiscal year)\b|\bersten jahr\b|\bpremière année\b/i;

function sameSize(context: ValueContext, a: Term<'targetBonus'>, b: Term<'targetBonus'>): boolean {
  const [x, y] = [sizeOf(context, a), sizeOf(context, b)];
  if (typeof x !== 'object' || typeof y !== 'object') return false;
  return Math.abs(x.amount.minor - y.amount.minor) <= x.amount.minor * 0.01;
}

/**
 * One bonus stated twice, as a percent and as an amount, is one. One of equal size stated as guaranteed and as a target
 * is guaranteed in the first year and a target after it.
 */
export function withoutRepeats(
  context: ValueContext,
  facts: readonly Term<'targetBonus'>[],
): readonly { fact: Term<'targetBonus'>; years: YearsPaid }[] {
  const firm = (fact: Term<'targetBonus'>): boolean => fact.nature === 'guaranteed';
  return facts.flatMap((fact, index): { fact: Term<'targetBonus'>; years: YearsPaid }[] => {
    const equal = facts.filter((other) => other !== fact && sameSize(context, fact, other));
    if (equal.some((other) => firm(other) !== firm(fact))) return [{ fact, years: firm(fact) ? 'first' : 'later' }];
    const saidBefore = equal.some(
      (other) => facts.indexOf(other) < index && (fact.percent === undefined) !== (other.percent === undefined),
    );
    if (saidBefore) return [];
    return [{ fact, years: firm(fact) && FIRST_YEAR.test(fact.quote ?? '') ? 'first' : 'all' }];
  });
}

export function paidIn(years: YearsPaid, line: { readonly year: number }): boolean {
  return years === 'all' || (years === 'first') === (line.year === 1);
}
