import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No title. */
export const titleAbsent: GapRule = {
  id: 'title-absent',
  field: 'title',
  find(offer) {
    if (!offer.absent('title')) return undefined;
    return {
      state: 'absent',
      label: 'Title and level',
      question: 'What are the title and the level of the role?',
      weight: 27,
    };
  },
};
