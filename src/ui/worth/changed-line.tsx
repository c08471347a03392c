import { Fragment } from 'preact';
import { formatMoney } from '#domain/money/format.ts';
import { useOffer } from '#ui/store/context.ts';
import { worthWords } from '#ui/words/worth.ts';

/** What the person's changes did to the totals, and which part moved most. */
export function ChangedLine() {
  const { store, locale } = useOffer();
  const changes = store.worth.changes.value;
  const currency = store.worth.valuation.value?.currency;
  if (changes === undefined) return null;
  const signed = (by: number) => `${by > 0 ? '+' : '−'}${formatMoney(Math.round(Math.abs(by)), currency, locale)}`;
  const sums = changes.sums.filter(({ sum }) => sum !== 'annualisedFirm');
  return (
    <p class="changed" role="status">
      {sums.length === 0 ? (
        worthWords.changedNothing
      ) : (
        <>
          {worthWords.changed}
          {sums.map(({ sum, by }, at) => (
            <Fragment key={sum}>
              {at > 0 && ', '}
              <strong>{worthWords.changedSum[sum](signed(by))}</strong>
            </Fragment>
          ))}
          .
        </>
      )}
      {changes.items.length > 0 && (
        <span class="small">
          {worthWords.changedItems(
            changes.items
              .slice(0, 3)
              .map(({ label, by }) => worthWords.changedItem(label, signed(by)))
              .join(', '),
          )}
        </span>
      )}
    </p>
  );
}
