/** The private figures in the order they are asked for: the best first, so that the least does not colour it. */
export const GOAL_IDS = ['ideal', 'target', 'walkAway'] as const;
export type GoalId = (typeof GOAL_IDS)[number];
