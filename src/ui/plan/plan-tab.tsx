import { Rehearsal } from '#ui/rehearse/rehearsal.tsx';
import { useOffer } from '#ui/store/context.ts';
import { Backing } from './backing.tsx';
import { BeforeTheTalk } from './before-the-talk.tsx';
import { CircumstanceTicks } from './circumstances.tsx';
import { GoalQuestions } from './goal-questions.tsx';
import { Jumps } from './jumps.tsx';
import { PlannedMove } from './planned-move.tsx';
import { Priorities } from './priorities.tsx';

/** What you want, what backs it, and what follows from both; or the rehearsal, while one is open. */
export function PlanTab() {
  const { store } = useOffer();
  if (store.rehearsal.isOpen.value) return <Rehearsal />;
  return (
    <>
      <PlannedMove />
      <Jumps />
      <GoalQuestions />
      <Priorities />
      <CircumstanceTicks />
      <Backing />
      <BeforeTheTalk />
    </>
  );
}
