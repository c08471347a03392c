import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No word on when pay is reviewed. */
export const reviewDate: GapRule = {
  id: 'review-date',
  field: 'reviewDate',
  find(offer) {
    if (!offer.absent('reviewDate') || !offer.valued('baseSalary')) return undefined;
    return {
      state: 'absent',
      label: 'Pay review',
      question: 'When is pay reviewed for the first time, and would I be part of the next cycle?',
      weight: 10,
    };
  },
};
