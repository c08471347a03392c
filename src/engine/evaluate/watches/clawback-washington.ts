import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A repayment clause in Washington, where the law on non-competes reaches some of them from 30 June 2027. */
export const clawbackWashington: WatchRule = {
  id: 'clawback-washington',
  field: 'signOnBonus',
  find({ offer, state, on }) {
    if (state?.code !== 'WA') return undefined;
    const fact = [
      ...offer.of('signOnBonus'),
      ...offer.of('retentionBonus').map((one) => ({ ...one, clawbackMonths: one.afterMonths })),
    ].find((one) => (one.clawbackMonths ?? 0) > 0);
    if (fact === undefined) return undefined;
    const tense = on >= '2027-06-30' ? 'Since 30 June 2027' : 'From 30 June 2027';
    return {
      title: 'Repayment clause in Washington',
      why: `${tense} the state's rules on non-competes also reach some repayment terms, sign-on and retention bonuses among them.`,
      question: 'How does the company handle repayment terms in Washington under the rules of 2027?',
      weight: 40,
      asOf: '2026-06',
      ...(fact.field === 'signOnBonus' ? placeOf(fact) : {}),
    };
  },
};
