import { Backing } from './backing.tsx';
import { GoalQuestions } from './goal-questions.tsx';
import { PlannedMove } from './planned-move.tsx';
import { Priorities } from './priorities.tsx';

/** What you want, what backs it, and what follows from both. */
export function PlanTab() {
  return (
    <>
      <PlannedMove />
      <GoalQuestions />
      <Priorities />
      <Backing />
    </>
  );
}
