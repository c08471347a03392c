import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Field, Tick } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { dateWords } from '#ui/words/keeping.ts';

/** A day that stands in no letter. */
export function OwnDate() {
  const { store } = useOffer();
  const [title, setTitle] = useState('');
  const [date, setDate] = useState('');
  const [isAnswer, setIsAnswer] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = () => {
    if (title.trim() === '' || date === '') return setProblem(dateWords.needs);
    setProblem(undefined);
    void store
      .record({ kind: 'due', what: isAnswer ? 'answer' : 'other', title: title.trim().slice(0, 200), date })
      .then((saved) => {
        if (!saved) return;
        setTitle('');
        setDate('');
        store.attempts.tell({ text: dateWords.saved });
      });
  };
  return (
    <Disclosure class="disclosure-quiet" summary={dateWords.own}>
      <div class="row">
        <Field
          label={dateWords.ownTitle}
          value={title}
          onInput={setTitle}
          placeholder={dateWords.ownTitleHint}
          problem={problem}
        />
        <Field label={dateWords.ownDate} type="date" value={date} onInput={setDate} />
      </div>
      <Tick label={dateWords.ownIsAnswer} checked={isAnswer} onChange={setIsAnswer} />
      <div class="actions">
        <Button onClick={save}>{dateWords.save}</Button>
      </div>
    </Disclosure>
  );
}
