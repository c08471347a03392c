import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Field } from '#ui/kit/field.tsx';
import { TakeOut } from '#ui/ledger/take-out.tsx';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { planWords } from '#ui/words/plan.ts';

/** What the person brings, in their own words. */
export function Qualifications() {
  const { store, view } = useOffer();
  const [text, setText] = useState('');
  const add = () => {
    const said = text.trim();
    if (said === '') return;
    void store.record({ kind: 'qualification', text: said }).then((saved) => saved && setText(''));
  };
  return (
    <>
      <h3>{planWords.qualifications}</h3>
      <ul class="cards">
        {standingOf(view.entries, 'qualification').map((entry) => (
          <li key={entry.id} class="card">
            <p>{entry.text}</p>
            <TakeOut entryId={entry.id} what={entry.text} />
          </li>
        ))}
      </ul>
      <Disclosure summary={planWords.qualificationsAdd} class="disclosure-quiet">
        <Field
          label={planWords.qualification}
          hint={planWords.qualificationHint}
          value={text}
          onInput={setText}
          onEnter={add}
        />
        <div class="actions">
          <Button onClick={add}>{planWords.add}</Button>
        </div>
      </Disclosure>
    </>
  );
}
