import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Relocation support without an amount. */
export const relocationVague: GapRule = {
  id: 'relocation-vague',
  field: 'relocation',
  find(offer) {
    if (!offer.vague('relocation')) return undefined;
    return {
      state: 'vague',
      label: 'Relocation',
      question: 'What does the relocation support cover, up to which amount, and is it paid or reimbursed?',
      weight: 25,
    };
  },
};
