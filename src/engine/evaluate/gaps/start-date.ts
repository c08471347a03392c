import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No first day. */
export const startDate: GapRule = {
  id: 'start-date',
  field: 'startDate',
  find(offer) {
    if (offer.valued('startDate') || !(offer.absent('startDate') || offer.vague('startDate'))) return undefined;
    const state = offer.vague('startDate') ? 'vague' : 'absent';
    return { state, label: 'Start date', question: 'Which start date do you have in mind?', weight: 10 };
  },
};
