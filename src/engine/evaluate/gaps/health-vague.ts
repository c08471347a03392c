import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** US health cover without what it costs. */
export const healthVague: GapRule = {
  id: 'health-vague',
  field: 'health',
  find(offer) {
    if (!offer.inside('US') || !offer.vague('health')) return undefined;
    return {
      state: 'vague',
      label: 'Cost of health cover',
      question: 'Could you send the premium sheet: my share a month, the deductible, and the first day of cover?',
      weight: 20,
    };
  },
};
