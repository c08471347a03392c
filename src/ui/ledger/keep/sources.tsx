import { useEffect, useState } from 'preact/hooks';
import type { Source } from '#app/close-view.ts';
import type { OfferSummary } from '#app/home-view.ts';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Select } from '#ui/kit/field.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { sourceWords } from '#ui/words/keeping.ts';
import { failures, shellWords } from '#ui/words/shell.ts';

const nameOf = ({ subject, from }: Source) => subject ?? from ?? sourceWords.unnamed;

/** Threads, senders and portals that were filed together, each of which can be taken out again. */
export function Sources() {
  const { view } = useOffer();
  const { sources } = view.closing;
  const offers = sources.filter(({ isOffer }) => isOffer).length;
  return (
    <Disclosure class="disclosure-quiet" summary={sourceWords.title}>
      <ul class="dates">
        {sources.map((each) => (
          <SourceRow key={each.id} source={each} isOnly={each.isOffer && offers === 1} />
        ))}
      </ul>
      <JoinForm />
    </Disclosure>
  );
}

function SourceRow({ source, isOnly }: { readonly source: Source; readonly isOnly: boolean }) {
  const { store, locale } = useOffer();
  const { from, since, documentIds } = source;
  const name = nameOf(source);
  return (
    <li class="date">
      <p>{name}</p>
      <p class="small">
        {[from === name ? undefined : from, sourceWords.letters(documentIds.length), writeDate(since, locale)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      {isOnly ? (
        <p class="small">{sourceWords.only}</p>
      ) : (
        <button
          type="button"
          class="link"
          title={sourceWords.splitHint}
          aria-label={sourceWords.splitLabel(name)}
          onClick={() => void store.closing.split(documentIds)}
        >
          {sourceWords.split}
        </button>
      )}
    </li>
  );
}

function JoinForm() {
  const { store, view } = useOffer();
  const [offers, setOffers] = useState<readonly OfferSummary[]>([]);
  const [other, setOther] = useState('');
  useEffect(() => {
    void store.attempts.run(failures.load, async () =>
      setOffers([...(await store.desk.offers()), ...(await store.desk.strays())]),
    );
  }, [store]);
  const others = offers.filter(({ negotiationId }) => negotiationId !== view.negotiationId);
  if (others.length === 0) return null;
  const label = ({ employer, role, isUnread }: OfferSummary) =>
    [employer ?? (isUnread === true ? sourceWords.stray : shellWords.unknownEmployer), role]
      .filter((part) => part !== undefined)
      .join(', ');
  return (
    <>
      <Select
        label={sourceWords.join}
        value={other}
        options={[
          { value: '', label: sourceWords.joinNone },
          ...others.map((each) => ({ value: each.negotiationId, label: label(each) })),
        ]}
        onChange={setOther}
      />
      <p class="small">{sourceWords.joinHint}</p>
      <div class="actions">
        <Button
          disabled={other === ''}
          onClick={() => void store.closing.join(other).then((done) => done && setOther(''))}
        >
          {sourceWords.joinIt}
        </Button>
      </div>
    </>
  );
}
