import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';
import { AlternativeLine } from './alternative-line.tsx';
import { GoalForm } from './goal-form.tsx';
import { GOAL_IDS, type GoalId } from './goal-id.ts';
import { PrivateFigure } from './private-figure.tsx';
import { ShowButton } from './show-button.tsx';

/** Target, ideal, walk-away: asked one at a time, kept as sentences, hidden unless shown. */
export function GoalQuestions() {
  const { store, view } = useOffer();
  const [changing, setChanging] = useState<GoalId | undefined>(undefined);
  const [later, setLater] = useState<readonly GoalId[]>([]);
  const { goals } = view;
  const open = changing ?? GOAL_IDS.find((id) => goals[id] === undefined && !later.includes(id));
  const save = (id: GoalId, value: number | undefined) => {
    const { [id]: _was, ...rest } = goals;
    setChanging(undefined);
    setLater([]);
    void store.saveGoals(value === undefined ? rest : { ...rest, [id]: value });
  };
  const answered = GOAL_IDS.filter((id) => goals[id] !== undefined && id !== changing);
  const waiting = GOAL_IDS.filter((id) => goals[id] === undefined && id !== open && later.includes(id));
  return (
    <Section title={planWords.goals} aside={answered.length > 0 && <ShowButton />}>
      <ul class="answers">
        {answered.map((id) => (
          <li key={id}>
            <p>
              {planWords.sentences[id][0]}
              <PrivateFigure amount={goals[id] ?? 0} />
              {planWords.sentences[id][1]}
            </p>
            <button
              type="button"
              class="link"
              aria-label={`${planWords.change}: ${planWords.questions[id]}`}
              onClick={() => setChanging(id)}
            >
              {planWords.change}
            </button>
          </li>
        ))}
      </ul>
      {goals.walkAway !== undefined && open !== 'walkAway' && <AlternativeLine />}
      {view.preparation.doubts.map(({ id, text, isNote }) => (
        <Notice key={id} kind={isNote ? 'note' : 'attention'}>
          <p>{text}</p>
        </Notice>
      ))}
      {open && (
        <GoalForm
          key={open}
          id={open}
          value={goals[open]}
          onSave={(value) => save(open, value)}
          onLater={() => (changing ? setChanging(undefined) : setLater([...later, open]))}
        />
      )}
      {waiting.map((id) => (
        <Button key={id} look="quiet" onClick={() => setChanging(id)}>
          {planWords.questions[id]}
        </Button>
      ))}
      <p class="small">{planWords.goalsHint}</p>
    </Section>
  );
}
