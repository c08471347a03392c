import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Dutch pay without a word whether the holiday allowance is inside. */
export const holidayAllowance: GapRule = {
  id: 'holiday-allowance',
  field: 'holidayAllowance',
  find(offer) {
    if (!offer.inside('NL') || !offer.valued('baseSalary')) return undefined;
    if (offer.of('holidayAllowance').some((fact) => fact.included !== undefined)) return undefined;
    const state = offer.has('holidayAllowance') ? 'vague' : 'absent';
    return {
      state,
      label: 'Holiday allowance',
      question: 'Is the 8 % holiday allowance inside the base figure or on top of it?',
      weight: 30,
    };
  },
};
