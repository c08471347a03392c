import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A sign-on bonus without its amount. */
export const signOnVague: GapRule = {
  id: 'sign-on-vague',
  field: 'signOnBonus',
  find(offer) {
    if (!offer.vague('signOnBonus')) return undefined;
    return {
      state: 'vague',
      label: 'Sign-on bonus',
      question: 'How much is the sign-on bonus, and when is it paid?',
      weight: 40,
    };
  },
};
