import { useState } from 'preact/hooks';
import type { Term } from '#domain/fact.ts';
import { MOVE_KINDS, type MoveKind } from '#domain/move.ts';
import { Button } from '#ui/kit/button.tsx';
import { Area, Select } from '#ui/kit/field.tsx';
import { ledgerWords } from '#ui/words/ledger.ts';
import { moveNames } from '#ui/words/moves.ts';
import type { FormProps } from './form-props.ts';
import { TermPicker } from './term-picker.tsx';

const KINDS = MOVE_KINDS.filter((kind) => kind !== 'wait').map((value) => ({ value, label: moveNames[value] }));

/** An ask the person made, in a mail of their own or on the phone. */
export function AskForm({ onSave }: FormProps) {
  const [move, setMove] = useState<MoveKind>('ask');
  const [terms, setTerms] = useState<readonly Term[]>([]);
  const [words, setWords] = useState('');
  return (
    <>
      <Select label={ledgerWords.move} value={move} options={KINDS} onChange={setMove} />
      <TermPicker onChange={setTerms} />
      <Area label={ledgerWords.myWords} value={words} onInput={setWords} rows={2} />
      <div class="actions">
        <Button
          look="primary"
          onClick={() =>
            onSave({ kind: 'ask', move, terms: [...terms], ...(words.trim() ? { words: words.trim() } : {}) })
          }
        >
          {ledgerWords.save}
        </Button>
      </div>
    </>
  );
}
