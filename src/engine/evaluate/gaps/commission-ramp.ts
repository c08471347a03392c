import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { variablePlan } from '#engine/evaluate/variable-plan.ts';

/** Target earnings without a ramp. */
export const commissionRamp: GapRule = {
  id: 'commission-ramp',
  field: 'commission',
  find(offer) {
    if (variablePlan(offer).length === 0) return undefined;
    if (offer.of('commission').some((fact) => fact.rampMonths !== undefined || fact.drawRecoverable !== undefined))
      return undefined;
    return {
      state: 'absent',
      label: 'Ramp and draw',
      question: 'Is there a ramp with a guaranteed draw in the first months, and is the draw recoverable?',
      weight: 28,
    };
  },
};
