import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Paid days off without a number. */
export const daysOffVague: GapRule = {
  id: 'days-off-vague',
  field: 'pto',
  find(offer) {
    if (!offer.vague('pto')) return undefined;
    return {
      state: 'vague',
      label: 'Number of days off',
      question: 'How many paid days off a year is that, and do unused days carry over?',
      weight: 17,
    };
  },
};
