import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No base pay, or none with a figure. */
export const baseUnstated: GapRule = {
  id: 'base-unstated',
  field: 'baseSalary',
  find(offer) {
    if (offer.valued('baseSalary')) return undefined;
    const state = offer.vague('baseSalary') ? 'vague' : 'absent';
    return {
      state,
      label: 'Base pay',
      question: 'What is the base pay, in which currency and per which period?',
      weight: 100,
    };
  },
};
