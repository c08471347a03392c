import type { Goals, Situation } from '#domain/situation.ts';
import { isNear } from '#engine/phrase/recorded.ts';

/** Tells a figure that is one of the person's private numbers. Nothing else of them is used here. */
export interface Secrets {
  /** The least the person would take: never said, not even as an ask. */
  isMinimum(figure: number): boolean;
  /** Any private number: not said as part of a reason. */
  isPrivate(figure: number): boolean;
}

export function secretsOf(situation: Situation, goals: Goals | undefined): Secrets {
  const targets = [goals?.target, situation.target];
  const minimums = [goals?.walkAway, situation.walkAway];
  const isOneOf = (numbers: readonly (number | undefined)[], figure: number): boolean =>
    numbers.some((each) => each !== undefined && isNear(figure, each));
  return {
    isMinimum: (figure) => isOneOf(minimums, figure) && !isOneOf(targets, figure),
    isPrivate: (figure) => isOneOf([...minimums, ...targets, goals?.ideal], figure),
  };
}
