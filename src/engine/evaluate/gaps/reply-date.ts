import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No day by which an answer is due. */
export const replyDate: GapRule = {
  id: 'reply-date',
  field: 'responseDeadline',
  find(offer) {
    if (!offer.absent('responseDeadline')) return undefined;
    return {
      state: 'absent',
      label: 'Date to answer by',
      question: 'By which date would you like my answer?',
      weight: 8,
    };
  },
};
