import type { Term } from '#domain/fact.ts';
import { type Money, money, times, zero } from '#domain/money/amount.ts';
import type { ValueContext } from '#engine/evaluate/components/component.ts';
import { type CapTable, dilutionAfter, type Holding } from '#engine/evaluate/components/exit.ts';
import { seemsListed } from '#engine/evaluate/listing.ts';

export type Grant = Term<'equity'>;

export const INSTRUMENT_NAMES: Readonly<Record<NonNullable<Grant['instrument']>, string>> = {
  rsu: 'RSUs',
  option: 'Stock options',
  rsa: 'Restricted stock',
  psu: 'Performance shares',
  units: 'Units',
};

/** Whether the shares can be sold at a market price: as the person says, else told from the letter. */
export function isListed(context: ValueContext, grant: Grant): boolean {
  return context.assumptions.listed ?? seemsListed(grant, context.facts);
}

/** Strike × shares, in full: what has to be paid to exercise everything. */
export function exerciseCost(context: ValueContext, grant: Grant): Money {
  if (grant.strike === undefined || grant.shares === undefined) return zero(context.currency);
  return times(money(grant.shares, context.currency), Math.max(0, grant.strike));
}

/** The grant as a share of the company; undefined without a percent or the fully diluted count. */
export function holdingOf(context: ValueContext, grant: Grant): Holding | undefined {
  const cost = exerciseCost(context, grant);
  const full = context.assumptions.fullyDilutedShares;
  if (grant.shares !== undefined && full !== undefined) return { units: grant.shares, outOf: full, exerciseCost: cost };
  if (grant.percent !== undefined) return { units: grant.percent, outOf: 100, exerciseCost: cost };
  return undefined;
}

export function capTable(context: ValueContext): CapTable {
  const { dilution, dilutionRounds, preferences, investorShare } = context.assumptions;
  const taken = dilutionRounds === undefined ? dilution : dilutionAfter(dilutionRounds);
  return { dilution: taken, preferences, investorShare };
}

/** Worth of a share that a stated value and a stated count imply, for a note. */
export function impliedPrice(grant: Grant): number | undefined {
  if (grant.value === undefined || grant.shares === undefined || grant.shares <= 0) return undefined;
  return Math.round((grant.value / grant.shares) * 100) / 100;
}
