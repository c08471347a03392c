import type { FieldId } from '#domain/fact.ts';
import { planMove } from '#engine/plan/next-move.ts';
import { stepAmount } from '#engine/track/situation.ts';
import { mistakesIn } from '../mistakes.ts';
import type { Candidate, Decision } from './candidate.ts';

/** The planner, one state a call. Every move is checked against the guide's mistakes. */
export function ours(found: Map<string, number>): Candidate {
  return {
    id: 'countersign',
    create: () => ({
      decide(view): Decision {
        const plan = planMove(view.situation, view.goals);
        for (const mistake of mistakesIn(plan, view)) found.set(mistake, (found.get(mistake) ?? 0) + 1);
        const { kind } = plan.move;
        if (kind === 'accept' || kind === 'decline' || kind === 'request-writing') return { kind };
        const asks = new Map<FieldId, number>();
        for (const term of plan.move.asks) {
          const amount = stepAmount(term);
          if (amount !== undefined) asks.set(term.field, amount);
        }
        return { kind: 'say', asks, question: kind === 'probe' };
      },
    }),
  };
}
