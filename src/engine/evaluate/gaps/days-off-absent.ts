import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No paid days off. */
export const daysOffAbsent: GapRule = {
  id: 'days-off-absent',
  field: 'pto',
  find(offer) {
    if (!offer.absent('pto')) return undefined;
    return {
      state: 'absent',
      label: 'Paid days off',
      question: 'How many paid days off a year come with the role, and are public holidays on top?',
      weight: 23,
    };
  },
};
