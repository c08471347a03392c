import { useState } from 'preact/hooks';
import type { FieldId, Term } from '#domain/fact.ts';
import { labelOf } from '#domain/show.ts';
import { STANCES, type Stance } from '#domain/situation.ts';
import { Button } from '#ui/kit/button.tsx';
import { Area, Select, Tick } from '#ui/kit/field.tsx';
import { ledgerWords, stanceNames } from '#ui/words/ledger.ts';
import type { FormProps } from './form-props.ts';
import { TermPicker } from './term-picker.tsx';

const OPTIONS = STANCES.map((value) => ({ value, label: stanceNames[value] }));
/** What employers most often call fixed or open. */
const TALKED: readonly FieldId[] = ['baseSalary', 'signOnBonus', 'targetBonus', 'equity', 'pto', 'startDate'];

/** What the employer answered, when it did not come as a mail that was read. */
export function AnswerForm({ onSave }: FormProps) {
  const [stance, setStance] = useState<Stance>('counter');
  const [terms, setTerms] = useState<readonly Term[]>([]);
  const [fixed, setFixed] = useState<readonly FieldId[]>([]);
  const [open, setOpen] = useState<readonly FieldId[]>([]);
  const [words, setWords] = useState('');
  const ticks = (legend: string, list: readonly FieldId[], set: (next: readonly FieldId[]) => void) => (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      {TALKED.map((field) => (
        <Tick
          key={field}
          label={labelOf(field)}
          checked={list.includes(field)}
          onChange={(on) => set(on ? [...list, field] : list.filter((each) => each !== field))}
        />
      ))}
    </fieldset>
  );
  const save = () => {
    const said = words.trim() === '' ? {} : { words: words.trim() };
    onSave({ kind: 'answer', stance, terms: [...terms], fixed: [...fixed], open: [...open], ...said });
  };
  return (
    <>
      <Select label={ledgerWords.stance} value={stance} options={OPTIONS} onChange={setStance} />
      <TermPicker onChange={setTerms} />
      {ticks(ledgerWords.fixed, fixed, setFixed)}
      {ticks(ledgerWords.open, open, setOpen)}
      <Area label={ledgerWords.answerWords} value={words} onInput={setWords} rows={2} />
      <div class="actions">
        <Button look="primary" onClick={save}>
          {ledgerWords.save}
        </Button>
      </div>
    </>
  );
}
