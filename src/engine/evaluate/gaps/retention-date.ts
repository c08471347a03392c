import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';

/** A retention bonus without its day of payment. */
export const retentionDate: GapRule = {
  id: 'retention-date',
  field: 'retentionBonus',
  find(offer) {
    const open = offer.of('retentionBonus').some((fact) => fact.afterMonths === undefined);
    if (!open) return undefined;
    return {
      state: 'vague',
      label: 'Date of the retention bonus',
      question: 'On which date is the retention bonus paid, and what happens to it if the company ends the job before?',
      weight: 23,
    };
  },
};
