import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Area } from '#ui/kit/field.tsx';
import { ledgerWords } from '#ui/words/ledger.ts';
import type { FormProps } from './form-props.ts';

/** Anything else worth remembering. */
export function NoteForm({ onSave }: FormProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const save = () => {
    if (text.trim() === '') return setProblem(ledgerWords.needsWords);
    onSave({ kind: 'note', by: 'me', text: text.trim() });
  };
  return (
    <>
      <Area label={ledgerWords.note} value={text} onInput={setText} />
      {problem && <p class="field-problem">{problem}</p>}
      <div class="actions">
        <Button look="primary" onClick={save}>
          {ledgerWords.save}
        </Button>
      </div>
    </>
  );
}
