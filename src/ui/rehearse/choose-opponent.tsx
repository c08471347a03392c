import { useId, useState } from 'preact/hooks';
import type { REHEARSAL_PROFILES } from '#app/rehearsal.ts';
import { Button } from '#ui/kit/button.tsx';
import { useOffer } from '#ui/store/context.ts';
import type { Opponent } from '#ui/store/rehearsal.ts';
import { rehearseWords } from '#ui/words/rehearse.ts';

/** Who to practise against: someone known, or whoever comes. */
export function ChooseOpponent({ profiles }: { readonly profiles: typeof REHEARSAL_PROFILES }) {
  const { store } = useOffer();
  const [picked, setPicked] = useState<Opponent>('surprise');
  const name = useId();
  const all: readonly { readonly id: Opponent; readonly name: string; readonly says: string }[] = [
    { id: 'surprise', name: rehearseWords.surprise, says: rehearseWords.surpriseSays },
    ...profiles,
  ];
  return (
    <section class="section">
      <fieldset class="opponents">
        <legend>{rehearseWords.who}</legend>
        {all.map((each) => (
          <label key={each.id} class="opponent">
            <input type="radio" name={name} checked={each.id === picked} onChange={() => setPicked(each.id)} />
            <span>
              {each.name}
              <span class="small">{each.says}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <Button look="primary" onClick={() => store.rehearsal.begin(picked)}>
          {rehearseWords.begin}
        </Button>
      </div>
    </section>
  );
}
