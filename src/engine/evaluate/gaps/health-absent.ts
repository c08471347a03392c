import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** No health cover in a US letter. */
export const healthAbsent: GapRule = {
  id: 'health-absent',
  field: 'health',
  find(offer) {
    if (!offer.inside('US') || !offer.absent('health')) return undefined;
    return {
      state: 'absent',
      label: 'Health cover',
      question: 'Which health plans are offered, what is my share of the premium, and from which day am I covered?',
      weight: 28,
    };
  },
};
