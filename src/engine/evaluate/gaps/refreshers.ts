import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { sizedGrant } from '#engine/evaluate/gaps/sized-grant.ts';

/** A grant without a word on later ones. */
export const refreshers: GapRule = {
  id: 'refreshers',
  field: 'equity',
  find(offer) {
    if (
      !offer.of('equity').some((fact) => sizedGrant(fact) && fact.instrument !== 'option') ||
      offer.of('equity').some((fact) => fact.refresher === true)
    ) {
      return undefined;
    }
    return {
      state: 'absent',
      label: 'Later grants',
      question: 'Are there further grants after the first year, and what is usual at this level?',
      weight: 19,
    };
  },
};
