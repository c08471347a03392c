import type { OfferSummary } from '#app/home-view.ts';
import { Figure } from '#ui/kit/figure.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useDesk } from '#ui/store/context.ts';
import { shellWords, stageNames, startWords } from '#ui/words/shell.ts';

interface Props {
  readonly offers: readonly OfferSummary[];
  readonly onOpen: (negotiationId: string) => void;
}

/** The offers we know, newest first. */
export function OfferList({ offers, onOpen }: Props) {
  const { locale } = useDesk();
  return (
    <ul class="offers">
      {offers
        .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
        .map((offer) => (
          <li key={offer.negotiationId}>
            <button type="button" class="offer-link" onClick={() => onOpen(offer.negotiationId)}>
              <span class="offer-names">
                <strong>{offer.employer ?? shellWords.unknownEmployer}</strong>
                <span>{offer.role ?? shellWords.unknownRole}</span>
              </span>
              {offer.base && <Figure>{offer.base}</Figure>}
              <span class="small">
                {stageNames[offer.stage]}, {startWords.updated(writeDate(offer.updatedAt, locale))}
              </span>
            </button>
          </li>
        ))}
    </ul>
  );
}
