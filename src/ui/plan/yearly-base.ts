import type { NegotiationView } from '#app/home-view.ts';

/** The base of the first year as the valuation has it: goals are yearly figures too. */
export function yearlyBase(view: NegotiationView): number | undefined {
  const base = view.valuation.years[0]?.base;
  return base === undefined || base <= 0 ? undefined : base;
}
