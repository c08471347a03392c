import type { Move } from '#domain/move.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { termsOf } from '#engine/plan/move-rule.ts';
import { standingAsks } from '#engine/plan/standing-asks.ts';
import { tableOf } from '#engine/plan/table.ts';

/** The move that answers an objection: a question, with whatever was asked for standing as it is and nothing new beside it. */
export function objectionMove(situation: Situation, goals: Goals): Move {
  const table = tableOf(situation, goals);
  return { kind: 'probe', asks: table === undefined ? [] : termsOf(table, standingAsks(table)) };
}
