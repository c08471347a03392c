import type { Plan } from '#domain/move.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { costOf } from '#engine/plan/cost.ts';
import type { MoveRule } from '#engine/plan/move-rule.ts';
import { accepted } from '#engine/plan/moves/accepted.ts';
import { agreement } from '#engine/plan/moves/agreement.ts';
import { answerQuestion } from '#engine/plan/moves/answer-question.ts';
import { ask } from '#engine/plan/moves/ask.ts';
import { counter } from '#engine/plan/moves/counter.ts';
import { extension } from '#engine/plan/moves/extension.ts';
import { withoutBase } from '#engine/plan/moves/no-base.ts';
import { nonNegotiable } from '#engine/plan/moves/non-negotiable.ts';
import { probe } from '#engine/plan/moves/probe.ts';
import { onReceipt } from '#engine/plan/moves/received.ts';
import { stop } from '#engine/plan/moves/stop.ts';
import { trade } from '#engine/plan/moves/trade.ts';
import { wait } from '#engine/plan/moves/wait.ts';
import { tableOf } from '#engine/plan/table.ts';

/**
 * Tried in order; the first that answers decides.
 * A settled talk comes before waiting, time before a decision, the limit before any further figure.
 */
const MOVE_RULES: readonly MoveRule[] = [
  accepted,
  agreement,
  wait,
  extension,
  stop,
  nonNegotiable,
  ask,
  answerQuestion,
  trade,
  probe,
  counter,
];

/** The next move of a negotiation, with its reasons and what it costs. The same situation always gets the same plan. */
export function planMove(situation: Situation, goals: Goals): Plan {
  const plan = chosenPlan(situation, goals);
  return { ...plan, cost: costOf(plan, situation, goals) };
}

function chosenPlan(situation: Situation, goals: Goals): Plan {
  const receipt = onReceipt(situation);
  if (receipt !== undefined) return receipt;
  const table = tableOf(situation, goals);
  if (table === undefined) return withoutBase(situation);
  for (const rule of MOVE_RULES) {
    const plan = rule.plan(table);
    if (plan !== undefined) return plan;
  }
  // The counter always answers; this is for the type.
  return withoutBase(situation);
}
