import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { seemsListed } from '#engine/evaluate/listing.ts';

/** Private options without what stands before common stock in a sale. */
export const preferences: GapRule = {
  id: 'preferences',
  field: 'equity',
  find(offer) {
    const open = offer
      .of('equity')
      .some(
        (fact) =>
          fact.instrument === 'option' &&
          !seemsListed(fact, offer.facts) &&
          (fact.shares !== undefined || fact.percent !== undefined),
      );
    if (!open) return undefined;
    return {
      state: 'absent',
      label: 'Preferences',
      question: 'How much preference money stands before common stock in a sale, and is it participating?',
      weight: 20,
    };
  },
};
