import { count, type ValueContext } from '#engine/evaluate/components/component.ts';
import { type Grant, impliedPrice } from '#engine/evaluate/components/equity-grant.ts';

/** What cannot be right in a grant as stated, and whether it may still be added up. */
export function grantDoubts(context: ValueContext, grant: Grant): { doubts: readonly string[]; blocking: boolean } {
  const doubts: string[] = [];
  let blocking = false;
  const { sharePrice, fullyDilutedShares: full } = context.assumptions;
  const { shares, percent, strike, value } = grant;
  if (percent !== undefined && (percent <= 0 || percent > 50)) {
    doubts.push(`${percent} % of the company cannot be meant as written. Left out of the totals.`);
    blocking = true;
  }
  if (value !== undefined && value <= 0) {
    doubts.push('A grant value of zero or less is no grant.');
    blocking = true;
  }
  if (strike !== undefined && strike < 0) {
    doubts.push('A strike below zero cannot be meant as written.');
    blocking = true;
  }
  if (shares !== undefined && full !== undefined && shares > full) {
    doubts.push('The grant has more shares than the company.');
    blocking = true;
  }
  if (shares !== undefined && percent !== undefined && full !== undefined && shares <= full) {
    const computed = (shares / full) * 100;
    if (Math.abs(computed - percent) > percent * 0.1) {
      const shown = Number(computed.toPrecision(3));
      doubts.push(
        `${count(context, shares)} of ${count(context, full)} shares are ${shown} %, the letter says ${percent} %. The count is used.`,
      );
    }
  }
  if (shares !== undefined && shares <= 0) {
    doubts.push('A grant of no shares is no grant.');
    blocking = true;
  }
  if (strike !== undefined && sharePrice !== undefined && strike > sharePrice) {
    doubts.push(
      `The strike of ${count(context, strike)} is above the price of ${count(context, sharePrice)}: exercising would cost more than the shares are worth.`,
    );
  }
  const implied = blocking ? undefined : impliedPrice(grant);
  if (implied !== undefined && sharePrice !== undefined && Math.abs(implied - sharePrice) > sharePrice * 0.25) {
    doubts.push(
      `Stated value ÷ shares is ${count(context, implied)} a share, not the ${count(context, sharePrice)} entered. The entered price is used.`,
    );
  }
  return { doubts, blocking };
}

/** The fully diluted count that a stated count and a stated percent give together, for a note. */
export function impliedCount(context: ValueContext, grant: Grant): string | undefined {
  const { shares, percent } = grant;
  if (shares === undefined || percent === undefined || shares <= 0 || percent <= 0 || percent > 50) return undefined;
  const full = Math.round((shares / percent) * 100);
  return `${count(context, shares)} shares at ${percent} % mean about ${count(context, full)} shares fully diluted.`;
}
