import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { sizedGrant } from '#engine/evaluate/gaps/sized-grant.ts';

/** A grant without its vesting. */
export const equityVesting: GapRule = {
  id: 'equity-vesting',
  field: 'equity',
  find(offer) {
    const open = offer
      .of('equity')
      .some(
        (fact) =>
          sizedGrant(fact) && fact.vestYears === undefined && fact.schedule === undefined && fact.refresher !== true,
      );
    if (!open) return undefined;
    return {
      state: 'absent',
      label: 'Vesting',
      question: 'Over how long does the grant vest, with which cliff, and monthly, quarterly or yearly?',
      weight: 44,
    };
  },
};
