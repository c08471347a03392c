import { useMemo, useState } from 'preact/hooks';
import type { OfferSummary } from '#app/home-view.ts';
import { Field } from '#ui/kit/field.tsx';
import { Figure } from '#ui/kit/figure.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useDesk } from '#ui/store/context.ts';
import { shellWords, stageNames, startWords } from '#ui/words/shell.ts';

interface Props {
  readonly offers: readonly OfferSummary[];
  readonly onOpen: (negotiationId: string) => void;
}

/** From this many on, a line to search by is worth its place. */
const MANY = 8;
/** As many are drawn at once; the search reaches all. */
const MOST_DRAWN = 60;

const textOf = ({ employer, role, base, stage, search }: OfferSummary) =>
  [employer, role, base, stageNames[stage], search]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLocaleLowerCase();

/** Offers in which every word stands somewhere: a name, an address, a subject, what was promised. */
export function findOffers(offers: readonly OfferSummary[], query: string): readonly OfferSummary[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? offers : offers.filter((offer) => words.every((word) => textOf(offer).includes(word)));
}

/** The offers we know, newest first. */
export function OfferList({ offers, onOpen }: Props) {
  const [query, setQuery] = useState('');
  const sorted = useMemo(() => offers.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)), [offers]);
  const found = findOffers(sorted, query);
  const more = found.length - MOST_DRAWN;
  return (
    <>
      {offers.length >= MANY && <Field label={startWords.search} value={query} onInput={setQuery} />}
      {found.length === 0 && <p class="empty">{startWords.noneFound}</p>}
      <ul class="offers">
        {found.slice(0, MOST_DRAWN).map((offer) => (
          <OfferLine key={offer.negotiationId} offer={offer} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && <p class="small">{startWords.moreFound(more)}</p>}
    </>
  );
}

function OfferLine({ offer, onOpen }: { readonly offer: OfferSummary; readonly onOpen: Props['onOpen'] }) {
  const { locale } = useDesk();
  return (
    <li>
      <button type="button" class="offer-link" onClick={() => onOpen(offer.negotiationId)}>
        <span class="offer-names">
          <strong>{offer.employer ?? shellWords.unknownEmployer}</strong>
          {offer.isUnread !== true && <span>{offer.role ?? shellWords.unknownRole}</span>}
        </span>
        {offer.base && <Figure>{offer.base}</Figure>}
        <span class="small">
          {offer.isUnread === true ? startWords.unread : stageNames[offer.stage]},{' '}
          {startWords.updated(writeDate(offer.updatedAt, locale))}
        </span>
      </button>
    </li>
  );
}
