import type { Goals } from '#domain/situation.ts';

export type GoalId = 'target' | 'ideal' | 'walkAway';
export const GOAL_IDS: readonly GoalId[] = ['target', 'ideal', 'walkAway'];

export type GoalDoubt =
  | 'walkAwayAboveTarget'
  | 'targetAboveIdeal'
  | 'walkAwayAboveIdeal'
  | 'targetNotAboveOffer'
  | 'offerBelowWalkAway';

const above = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a > b;

/** Where the figures contradict each other or the offer. `offered` is the yearly base in the letter, same currency. */
export function goalDoubts(goals: Goals, offered: number | undefined): readonly GoalDoubt[] {
  const { target, ideal, walkAway } = goals;
  const doubts: GoalDoubt[] = [];
  if (above(walkAway, target)) doubts.push('walkAwayAboveTarget');
  if (above(target, ideal)) doubts.push('targetAboveIdeal');
  // Named only when it does not already follow from the two above.
  if (above(walkAway, ideal) && doubts.length === 0) doubts.push('walkAwayAboveIdeal');
  if (target !== undefined && offered !== undefined && target <= offered) doubts.push('targetNotAboveOffer');
  if (above(walkAway, offered)) doubts.push('offerBelowWalkAway');
  return doubts;
}

/** A note that informs; the others ask for a change. */
export const isNote = (doubt: GoalDoubt) => doubt === 'offerBelowWalkAway';
