import { preferencesAfter } from '#app/preferences.ts';
import { labelOf } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { useOffer } from '#ui/store/context.ts';
import { lower } from '#ui/words/moves.ts';
import { planWords } from '#ui/words/plan.ts';

/** Where the order and the choices say different things, the person decides which of the two holds. */
export function ChoiceDoubts() {
  const { store, view } = useOffer();
  const { goals, preparation } = view;
  const choices = goals.choices ?? [];
  const [field] = preparation.choiceDoubts;
  if (field === undefined) return null;
  const keepOrder = () =>
    void store.saveGoals({ ...goals, choices: choices.filter((choice) => choice.field !== field) });
  const keepChoice = () => void store.saveGoals({ ...goals, preferences: preferencesAfter(goals) });
  return (
    <Notice
      kind="attention"
      action={
        <>
          <Button onClick={keepChoice}>{planWords.keepChoice}</Button>
          <Button look="quiet" onClick={keepOrder}>
            {planWords.keepOrder}
          </Button>
        </>
      }
    >
      <p>{planWords.choiceDoubt(lower(labelOf(field)))}</p>
    </Notice>
  );
}
