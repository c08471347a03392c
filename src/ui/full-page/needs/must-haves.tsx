import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Field, Tick } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { needWords } from '#ui/words/compare.ts';

/** What has to be there whatever the pay, and whether this offer has it. */
export function MustHaves() {
  const { store, view } = useOffer();
  const [text, setText] = useState('');
  const musts = view.goals.mustHaves ?? [];
  const save = (mustHaves: typeof musts) => store.saveGoals({ ...view.goals, mustHaves });
  const add = () => {
    const must = text.trim().slice(0, 200);
    if (must === '' || musts.some((one) => one.text === must)) return;
    void save([...musts, { text: must }]).then((saved) => saved && setText(''));
  };
  const missing = musts.filter(({ met }) => met !== true).length;
  return (
    <>
      <h3>{needWords.musts}</h3>
      <p class="small">{needWords.mustsHint}</p>
      <ul class="musts">
        {musts.map((must) => (
          <li key={must.text}>
            <Tick
              label={must.text}
              checked={must.met === true}
              onChange={(met) => void save(musts.map((one) => (one === must ? { ...one, met } : one)))}
            />
            <button
              type="button"
              class="link small"
              aria-label={`${needWords.takeOut}: ${must.text}`}
              onClick={() => void save(musts.filter((one) => one !== must))}
            >
              {needWords.takeOut}
            </button>
          </li>
        ))}
      </ul>
      {missing > 0 && <p class="soft">{needWords.mustMissing(missing)}</p>}
      <div class="must-add">
        <Field label={needWords.must} value={text} onInput={setText} onEnter={add} />
        <Button onClick={add}>{needWords.mustAdd}</Button>
      </div>
    </>
  );
}
