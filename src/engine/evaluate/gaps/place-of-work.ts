import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Neither a place of work nor a word on working from home. */
export const placeOfWork: GapRule = {
  id: 'place-of-work',
  field: 'workMode',
  find(offer) {
    if (!offer.absent('workMode')) return undefined;
    const label = offer.has('location') ? 'Work from home' : 'Place of work';
    const question = offer.has('location')
      ? 'How many days a week are in the office, and will that be in the contract?'
      : 'Where is the place of work, and how many days a week are in the office?';
    return { state: 'absent', label, question, weight: offer.has('location') ? 11 : 14 };
  },
};
