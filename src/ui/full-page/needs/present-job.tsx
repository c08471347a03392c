import { useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Field } from '#ui/kit/field.tsx';
import { useOffer } from '#ui/store/context.ts';
import { needWords } from '#ui/words/compare.ts';
import { offerWords } from '#ui/words/offer.ts';
import { draftOf, type PresentDraft, termsOf } from './present-draft.ts';

const PARTS = [
  ['base', 'money'],
  ['bonus', 'percent'],
  ['shares', 'money'],
  ['retirement', 'percent'],
  ['daysOff', 'count'],
] as const;

/** The package held now, kept private, for staying against going. */
export function PresentJob() {
  return (
    <Disclosure summary={needWords.present} class="disclosure-quiet">
      <PresentForm />
    </Disclosure>
  );
}

function PresentForm() {
  const { store, view, locale } = useOffer();
  const { currency } = view.valuation;
  const [draft, setDraft] = useState<PresentDraft>(() => draftOf(view.goals.present ?? [], locale));
  const { terms, wrong } = termsOf(draft, currency, locale);
  const unitOf = (form: (typeof PARTS)[number][1]) =>
    form === 'percent' ? '%' : form === 'money' ? currency : undefined;
  const save = (present: typeof terms) =>
    void store.saveGoals({ ...view.goals, present: [...present] }).then((saved) => {
      if (saved) store.attempts.tell({ text: needWords.saved });
    });
  return (
    <>
      <p class="small">{needWords.presentHint}</p>
      <div class="row">
        {PARTS.map(([key, form]) => {
          const unit = unitOf(form);
          return (
            <Field
              key={key}
              label={needWords[key]}
              type="number"
              value={draft[key]}
              {...(unit === undefined ? {} : { unit })}
              problem={wrong.includes(key) ? offerWords.notNumber : undefined}
              onInput={(value) => setDraft({ ...draft, [key]: value })}
            />
          );
        })}
      </div>
      <div class="actions">
        <Button disabled={wrong.length > 0 || terms.length === 0} onClick={() => save(terms)}>
          {needWords.save}
        </Button>
        {(view.goals.present ?? []).length > 0 && (
          <Button
            look="quiet"
            onClick={() => {
              setDraft(draftOf([], locale));
              save([]);
            }}
          >
            {needWords.clear}
          </Button>
        )}
      </div>
    </>
  );
}
