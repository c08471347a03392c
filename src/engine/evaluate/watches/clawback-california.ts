import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** Contracts made from this day (Cal. Bus. & Prof. Code § 16608, Labor Code § 926). */
const FROM = '2026-01-01';

/** A repayment clause inside a Californian letter of 2026 or later. */
export const clawbackCalifornia: WatchRule = {
  id: 'clawback-california',
  field: 'signOnBonus',
  find({ offer, state, on }) {
    if (state?.code !== 'CA' || on < FROM) return undefined;
    const fact = [...offer.of('signOnBonus'), ...offer.of('relocation')].find((one) => (one.clawbackMonths ?? 0) > 0);
    if (fact === undefined) return undefined;
    const long = (fact.clawbackMonths ?? 0) > 24 ? ' Two years is the longest it names; yours is longer.' : '';
    return {
      title: 'Repayment clause in a Californian letter',
      why: `For contracts made since 1 January 2026 California asks for repayment terms in an agreement of their own, five business days to take advice, and a pro-rated amount without interest.${long} This letter carries the clause itself.`,
      question: 'Will the repayment terms come as a separate agreement, pro-rated, with time to have it looked at?',
      weight: 58,
      asOf: '2026-01',
      ...placeOf(fact),
    };
  },
};
