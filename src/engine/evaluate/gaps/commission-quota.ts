import type { GapRule } from '#engine/evaluate/gaps/gap-rule.ts';
import { variablePlan } from '#engine/evaluate/variable-plan.ts';

/** Target earnings without the quota behind them. */
export const commissionQuota: GapRule = {
  id: 'commission-quota',
  field: 'commission',
  find(offer) {
    const plan = variablePlan(offer);
    if (plan.length === 0 || plan.some((fact) => fact.quota !== undefined)) return undefined;
    return {
      state: 'absent',
      label: 'Quota and attainment',
      question: 'What is the quota, over which period, and what share of the team reached it last year?',
      weight: 46,
    };
  },
};
