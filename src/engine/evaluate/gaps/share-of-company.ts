import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { seemsListed } from '#engine/evaluate/listing.ts';

/** A count of private shares without what it is a part of. */
export const shareOfCompany: GapRule = {
  id: 'share-of-company',
  field: 'equity',
  find(offer) {
    const open = offer
      .of('equity')
      .some(
        (fact) =>
          fact.shares !== undefined &&
          !seemsListed(fact, offer.facts) &&
          fact.percent === undefined &&
          (fact.instrument === 'option' || fact.instrument === 'units' || fact.doubleTrigger === true),
      );
    if (!open) return undefined;
    return {
      state: 'absent',
      label: 'Share of the company',
      question: 'How many shares are there fully diluted, and what did the last round pay a share?',
      weight: 42,
    };
  },
};
