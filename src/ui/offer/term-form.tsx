import { useState } from 'preact/hooks';
import type { FieldId, Term } from '#domain/fact.ts';
import { Button } from '#ui/kit/button.tsx';
import { Field, Select } from '#ui/kit/field.tsx';
import { offerWords } from '#ui/words/offer.ts';
import { draftOf, termOf } from './draft.ts';
import { SHAPES, type Slot } from './shape.ts';

interface Props {
  readonly field: FieldId;
  readonly term?: Term | undefined;
  readonly locale: string;
  readonly currency?: string | undefined;
  readonly save: string;
  readonly onSave: (term: Term) => void;
  readonly onCancel?: () => void;
}

function choicesOf(slot: Slot) {
  const plain = slot.choices ?? [
    ['yes', offerWords.yes],
    ['no', offerWords.no],
  ];
  return [['', offerWords.unset] as const, ...plain].map(([value, label]) => ({ value, label }));
}

/** Sets the values of one field by hand. */
export function TermForm({ field, term, locale, currency, save, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(() => draftOf(term, field, locale, currency));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const submit = () => {
    const drafted = termOf(draft, field, locale, term);
    if ('term' in drafted) onSave(drafted.term);
    else setProblems(drafted.problems);
  };
  return (
    <form
      class="term-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="row">
        {SHAPES[field].map((slot, at) => {
          const set = (value: string) => setDraft({ ...draft, [slot.key]: value });
          const value = draft[slot.key] ?? '';
          if (slot.kind === 'choice' || slot.kind === 'yes')
            return <Select key={slot.key} label={slot.label} value={value} options={choicesOf(slot)} onChange={set} />;
          return (
            <Field
              key={slot.key}
              label={slot.label}
              type={slot.kind}
              value={value}
              onInput={set}
              onEnter={submit}
              problem={problems[slot.key]}
              focusFirst={at === 0}
              {...(slot.unit === undefined ? {} : { unit: slot.unit })}
            />
          );
        })}
      </div>
      <div class="actions">
        <Button look="primary" onClick={submit}>
          {save}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {offerWords.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
