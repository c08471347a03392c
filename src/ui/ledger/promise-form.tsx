import { useState } from 'preact/hooks';
import type { Term } from '#domain/fact.ts';
import { Button } from '#ui/kit/button.tsx';
import { Area, Field } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { ledgerWords } from '#ui/words/ledger.ts';
import type { FormProps } from './form-props.ts';
import { TermPicker } from './term-picker.tsx';

/** What they said on the phone: who, their words, and the term it is about. */
export function PromiseForm({ onSave }: FormProps) {
  const { view } = useOffer();
  const [by, setBy] = useState(view.situation.recruiterName ?? '');
  const [words, setWords] = useState('');
  const [on, setOn] = useState(view.situation.today ?? '');
  const [terms, setTerms] = useState<readonly Term[]>([]);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = () => {
    if (words.trim() === '' && terms.length === 0) return setProblem(ledgerWords.needsWords);
    const isEarlier = on !== '' && on < (view.situation.today ?? '');
    // A day that is past puts it where it happened among the letters.
    const when = on === '' ? {} : { on, ...(isEarlier ? { when: `${on}T12:00:00.000Z` } : {}) };
    onSave({ kind: 'promise', by: by.trim() || ledgerWords.they, words: words.trim(), terms: [...terms], ...when });
  };
  return (
    <>
      <Area label={ledgerWords.words} value={words} onInput={setWords} rows={2} />
      {problem && <p class="field-problem">{problem}</p>}
      <TermPicker onChange={setTerms} />
      <div class="row">
        <Field label={ledgerWords.who} value={by} onInput={setBy} placeholder={ledgerWords.whoHint} />
        <Field label={ledgerWords.day} type="date" value={on} onInput={setOn} />
      </div>
      <div class="actions">
        <Button look="primary" onClick={save}>
          {ledgerWords.save}
        </Button>
      </div>
    </>
  );
}
