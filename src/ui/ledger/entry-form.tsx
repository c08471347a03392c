import { useState } from 'preact/hooks';
import type { NewEntry } from '#app/home-view.ts';
import { Segments } from '#ui/kit/field.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { ledgerWords } from '#ui/words/ledger.ts';
import { AnswerForm } from './answer-form.tsx';
import { AskForm } from './ask-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import { NoteForm } from './note-form.tsx';
import { PromiseForm } from './promise-form.tsx';

const FORMS = { promise: PromiseForm, ask: AskForm, answer: AnswerForm, note: NoteForm, decision: DecisionForm };
type FormId = keyof typeof FORMS;
const OPTIONS = (Object.keys(FORMS) as FormId[]).map((value) => ({ value, label: ledgerWords.kinds[value] }));

/** Enters by hand, in seconds, what happened outside the mail. */
export function EntryForm() {
  const { store } = useOffer();
  const [kind, setKind] = useState<FormId>('promise');
  const [round, setRound] = useState(0);
  const Form = FORMS[kind];
  const save = (entry: NewEntry) =>
    void store.record(entry).then((saved) => {
      if (!saved) return;
      setRound(round + 1);
      store.attempts.tell({ text: ledgerWords.entered });
    });
  return (
    <Section title={ledgerWords.enter}>
      <Segments label={ledgerWords.enter} value={kind} options={OPTIONS} onChange={setKind} loose />
      <Form key={`${kind} ${round}`} onSave={save} />
    </Section>
  );
}
