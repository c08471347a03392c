import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** Options without the time to exercise after leaving. */
export const exerciseWindow: GapRule = {
  id: 'exercise-window',
  field: 'equity',
  find(offer) {
    const open = offer
      .of('equity')
      .some((fact) => fact.instrument === 'option' && fact.exerciseWindowDays === undefined);
    if (!open) return undefined;
    return {
      state: 'absent',
      label: 'Time to exercise after leaving',
      question: 'How long after leaving can vested options be exercised?',
      weight: 24,
    };
  },
};
