import { useState } from 'preact/hooks';
import type { ShownFact } from '#app/home-view.ts';
import { Button } from '#ui/kit/button.tsx';
import { Quote } from '#ui/kit/quote.tsx';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';
import { TermForm } from './term-form.tsx';

interface Props {
  readonly shown: ShownFact;
  readonly doubtful: boolean;
  readonly onClose: () => void;
}

/** What stands behind a line: its sentence, its doubt, and the way to correct it. */
export function FactDetail({ shown, doubtful, onClose }: Props) {
  const { store, view, locale } = useOffer();
  const [editing, setEditing] = useState(false);
  const { fact, label } = shown;
  return (
    <div class="fact-detail">
      {fact.quote === '' ? <p class="soft">{offerWords.noQuote}</p> : <Quote text={fact.quote} />}
      {fact.origin === 'inferred' && <p class="soft">{offerWords.inferred}</p>}
      {doubtful && fact.doubt && <p class="fact-doubt">{fact.doubt}</p>}
      {editing ? (
        <TermForm
          field={fact.field}
          term={fact}
          locale={locale}
          currency={view.valuation.currency}
          save={offerWords.save}
          onCancel={() => setEditing(false)}
          onSave={(term) => {
            onClose();
            void store.corrections.change(view, shown, term);
          }}
        />
      ) : (
        <div class="actions">
          <Button onClick={() => setEditing(true)} label={`${offerWords.change}: ${label}`}>
            {offerWords.change}
          </Button>
          <Button look="quiet" onClick={() => void store.corrections.remove(view, shown)}>
            {offerWords.remove}
          </Button>
        </div>
      )}
    </div>
  );
}
