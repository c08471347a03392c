import { useState } from 'preact/hooks';
import type { FieldId, Term } from '#domain/fact.ts';
import { labelOf } from '#domain/show.ts';
import { Field, Select } from '#ui/kit/field.tsx';
import { type Draft, draftOf, termOf } from '#ui/offer/draft.ts';
import { LISTED } from '#ui/offer/groups.ts';
import { SHAPES } from '#ui/offer/shape.ts';
import { useOffer } from '#ui/store/context.ts';
import { ledgerWords } from '#ui/words/ledger.ts';

interface Props {
  readonly onChange: (terms: readonly Term[]) => void;
}

/** Fields with one plain value: quick to enter while a call is fresh. */
const QUICK = LISTED.filter((field) => SHAPES[field][0]?.kind === 'number' || SHAPES[field][0]?.kind === 'date');

/** One term and its main value; nothing when no figure was named. */
export function TermPicker({ onChange }: Props) {
  const { view, locale } = useOffer();
  const [field, setField] = useState<FieldId | ''>('');
  const [draft, setDraft] = useState<Draft>({});
  const slot = field === '' ? undefined : SHAPES[field][0];
  const tell = (next: Draft, of: FieldId | '') => {
    setDraft(next);
    if (of === '') return onChange([]);
    const drafted = termOf(next, of, locale);
    onChange('term' in drafted ? [drafted.term] : []);
  };
  return (
    <div class="row">
      <Select
        label={ledgerWords.term}
        value={field}
        options={[
          { value: '', label: ledgerWords.noTerm },
          ...QUICK.map((value) => ({ value, label: labelOf(value) })),
        ]}
        onChange={(next) => {
          setField(next);
          const empty = next === '' ? {} : draftOf(undefined, next, locale, view.valuation.currency);
          tell(next === 'baseSalary' ? { ...empty, period: 'year' } : empty, next);
        }}
      />
      {slot && (
        <Field
          key={field}
          label={slot.label}
          type={slot.kind === 'date' ? 'date' : 'number'}
          value={draft[slot.key] ?? ''}
          onInput={(value) => tell({ ...draft, [slot.key]: value }, field)}
          {...(slot.unit
            ? { unit: slot.unit }
            : slot.key === 'amount' && draft.currency
              ? { unit: draft.currency }
              : {})}
        />
      )}
    </div>
  );
}
