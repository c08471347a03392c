import { variablePlan } from '#engine/evaluate/variable-plan.ts';
import { placeOf, type WatchRule } from '#engine/evaluate/watches/watch-rule.ts';

/** On-target earnings that read like pay. */
export const targetEarnings: WatchRule = {
  id: 'target-earnings',
  field: 'commission',
  find({ offer }) {
    const fact = variablePlan(offer)[0];
    if (fact === undefined) return undefined;
    return {
      title: 'Target earnings are not pay',
      why: 'Only the base is certain. The rest depends on a quota that many sellers miss.',
      question: 'What share of the team reached quota in each of the last four quarters?',
      weight: 43,
      ...placeOf(fact),
    };
  },
};
