import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { sizedGrant } from '#engine/evaluate/gaps/sized-grant.ts';

/** Years of vesting without a word on a cliff or the pace. */
export const cliffUnstated: GapRule = {
  id: 'cliff-unstated',
  field: 'equity',
  find(offer) {
    const open = offer
      .of('equity')
      .some(
        (fact) =>
          sizedGrant(fact) &&
          fact.vestYears !== undefined &&
          fact.cliffMonths === undefined &&
          fact.cadence === undefined &&
          fact.schedule === undefined,
      );
    if (!open) return undefined;
    return {
      state: 'absent',
      label: 'Cliff and pace of vesting',
      question: 'Is there a cliff before the first shares vest, and how often do they vest after it?',
      weight: 18,
    };
  },
};
