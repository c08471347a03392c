import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A title without a level, where levels set the pay. */
export const levelAbsent: GapRule = {
  id: 'level-absent',
  field: 'level',
  find(offer) {
    if (!offer.absent('level') || !offer.has('title') || !offer.has('equity')) return undefined;
    return {
      state: 'absent',
      label: 'Level',
      question: 'Which level is the role, and what is the pay range of that level?',
      weight: 15,
    };
  },
};
