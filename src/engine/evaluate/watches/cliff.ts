import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** A first vesting date that is far off. */
export const cliff: WatchRule = {
  id: 'cliff',
  field: 'equity',
  find({ offer }) {
    const fact = offer.of('equity').find((one) => (one.cliffMonths ?? 0) >= 12);
    if (fact === undefined) return undefined;
    const months = fact.cliffMonths ?? 12;
    return {
      title: `Nothing vests for ${months} months`,
      why: `Leaving a day before the cliff, on either side's decision, leaves nothing of the grant.${months > 12 ? ' Twelve months are usual; this is longer.' : ''}`,
      question: 'If the company ends the job before the cliff, does any part of the grant vest?',
      weight: months > 12 ? 48 : 26,
      ...placeOf(fact),
    };
  },
};
