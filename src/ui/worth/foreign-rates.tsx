import type { Valuation } from '#domain/valuation.ts';
import { useOffer } from '#ui/store/context.ts';
import { worthWords } from '#ui/words/worth.ts';
import { RateLine } from './rate-line.tsx';

/** Parts of the offer in another currency are counted only at a rate and a day of the person's. */
export function ForeignRates({ valuation }: { readonly valuation: Valuation }) {
  const { store, view } = useOffer();
  const { currency, assumptions } = valuation;
  const named = view.facts.flatMap(({ fact }) =>
    'currency' in fact && fact.currency !== undefined && fact.currency !== currency ? [fact.currency] : [],
  );
  if (currency === undefined || named.length === 0) return null;
  const rates = assumptions.rates ?? [];
  return (
    <div class="rates">
      <p class="small">{worthWords.foreign(currency)}</p>
      {[...new Set(named)].map((from) => (
        <RateLine
          key={from}
          from={from}
          to={currency}
          known={rates.find((rate) => rate.from === from)}
          onRate={(rate) => {
            const others = rates.filter((one) => one.from !== from);
            const next = rate === undefined ? others : [...others, { from, rate: rate.rate, on: rate.on }];
            void store.worth.assume({ rates: next.length === 0 ? undefined : next });
          }}
        />
      ))}
    </div>
  );
}
