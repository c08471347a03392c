import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A range where one figure is due. */
export const baseRange: GapRule = {
  id: 'base-range',
  field: 'baseSalary',
  find(offer) {
    const open = offer
      .of('baseSalary')
      .some((fact) => fact.maxAmount !== undefined && fact.maxAmount > (fact.amount ?? 0));
    if (!open) return undefined;
    return {
      state: 'vague',
      label: 'Base within the range',
      question: 'The letter gives a range for the base. Which figure applies to this offer?',
      weight: 80,
    };
  },
};
