import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A bonus without a figure. */
export const bonusVague: GapRule = {
  id: 'bonus-vague',
  field: 'targetBonus',
  find(offer) {
    if (!offer.vague('targetBonus')) return undefined;
    return {
      state: 'vague',
      label: 'Bonus target',
      question:
        'What is the target bonus as a percent of base, what is it paid on, and what was paid in the last three years?',
      weight: 48,
    };
  },
};
