import { useRef, useState } from 'preact/hooks';
import type { LooseEnd } from '#app/close-view.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Field, Tick } from '#ui/kit/field.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { looseWords } from '#ui/words/keeping.ts';

/** What is left before the first day. Folded away until the talk nears its end. */
export function LooseEnds() {
  const { view } = useOffer();
  const { looseEnds } = view.closing;
  const { stage } = view.situation;
  const open = looseEnds.filter(({ state }) => state === 'open').length;
  return (
    <Section title={looseWords.title}>
      <Disclosure
        class="disclosure-quiet"
        summary={looseWords.summary(open)}
        open={stage === 'accepted' || stage === 'closing'}
      >
        <ul class="dates">
          {looseEnds.map((each) => (
            <LooseEndRow key={each.id} end={each} />
          ))}
        </ul>
        <OwnTask />
      </Disclosure>
    </Section>
  );
}

function LooseEndRow({ end }: { readonly end: LooseEnd }) {
  const { store } = useOffer();
  const row = useRef<HTMLLIElement>(null);
  useMarking(row, end.documentId ?? '', end.start, end.end);
  const set = (state: 'open' | 'done' | 'dropped') => void store.record({ kind: 'task', task: end.id, state });
  return (
    <li ref={row} class={end.state === 'done' ? 'date date-past' : 'date'}>
      <Tick label={end.title} checked={end.state === 'done'} onChange={(on) => set(on ? 'done' : 'open')} />
      <p class="small">
        {looseWords.kinds[end.kind]}
        {end.why !== '' && ` · ${end.why}`}
      </p>
      <button type="button" class="link" aria-label={looseWords.dropLabel(end.title)} onClick={() => set('dropped')}>
        {looseWords.drop}
      </button>
    </li>
  );
}

function OwnTask() {
  const { store, view } = useOffer();
  const [text, setText] = useState('');
  const add = () => {
    const words = text.trim().slice(0, 200);
    if (words === '') return;
    void store
      .record({ kind: 'task', task: `own:${words}`.slice(0, 200), state: 'open', text: words })
      .then((saved) => {
        if (saved) setText('');
      });
  };
  const asksOpen = view.closing.looseEnds.some(({ kind, state }) => kind !== 'own' && state === 'open');
  return (
    <>
      <Field label={looseWords.own} value={text} onInput={setText} onEnter={add} />
      <div class="actions">
        <Button onClick={add}>{looseWords.add}</Button>
        {asksOpen && (
          <Button
            look="quiet"
            onClick={() =>
              void store.write({ kind: 'wait', asks: [], about: ['startDate', 'contingency'], occasion: 'loose-ends' })
            }
          >
            {looseWords.ask}
          </Button>
        )}
      </div>
    </>
  );
}
