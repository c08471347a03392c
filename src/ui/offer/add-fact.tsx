import { useState } from 'preact/hooks';
import type { FieldId } from '#domain/fact.ts';
import { labelOf } from '#domain/show.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Select } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';
import { LISTED } from './groups.ts';
import { TermForm } from './term-form.tsx';

/** Adds a term that was said elsewhere or that the reading missed. */
export function AddFact() {
  const { store, view, locale } = useOffer();
  const [field, setField] = useState<FieldId>('baseSalary');
  const [round, setRound] = useState(0);
  const options = LISTED.map((value) => ({ value, label: labelOf(value) }));
  return (
    <Disclosure key={round} summary={offerWords.addTitle} class="disclosure-quiet">
      <Select label={offerWords.addWhat} value={field} options={options} onChange={setField} />
      <TermForm
        key={field}
        field={field}
        locale={locale}
        currency={view.valuation.currency}
        save={offerWords.addSave}
        onSave={(term) => {
          setRound(round + 1);
          void store.corrections.add(view, term);
        }}
      />
    </Disclosure>
  );
}
