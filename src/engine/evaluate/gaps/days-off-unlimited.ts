import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Unlimited days off, which are no number. */
export const daysOffUnlimited: GapRule = {
  id: 'days-off-unlimited',
  field: 'pto',
  find(offer) {
    if (!offer.of('pto').some((fact) => fact.unlimited === true)) return undefined;
    return {
      state: 'vague',
      label: 'Days off taken in practice',
      question: 'How many days off did people in the team take last year, and is there a minimum?',
      weight: 13,
    };
  },
};
