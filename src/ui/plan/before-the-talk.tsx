import { Button } from '#ui/kit/button.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { planWords } from '#ui/words/plan.ts';
import { rehearseWords } from '#ui/words/rehearse.ts';
import { Days } from './days.tsx';
import { Limits } from './limits.tsx';
import { Objections } from './objections.tsx';

/** What to have ready: the days, what may come back, how far it may go; and the door to a rehearsal. */
export function BeforeTheTalk() {
  const { store, view } = useOffer();
  return (
    <Section title={planWords.talk}>
      <div class="folds">
        <Days />
        <Limits />
      </div>
      <Objections />
      <h3>{rehearseWords.title}</h3>
      <p class="small">{rehearseWords.hint}</p>
      <div class="actions">
        <Button onClick={store.rehearsal.open}>{rehearseWords.open}</Button>
        <Button look="quiet" onClick={() => void store.callSheet(view.plan.move)}>
          {planWords.callSheet}
        </Button>
      </div>
    </Section>
  );
}
