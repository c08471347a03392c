import { useMemo, useState } from 'preact/hooks';
import type { PayDistribution } from '#domain/money/pay-distribution.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { marketWords } from '#ui/words/market.ts';
import { baseOf, placeOf, todayOf } from '../today.ts';
import { EvidenceNotebook } from './evidence-notebook.tsx';
import { MarketStrip } from './market-strip.tsx';
import { OfficialLookup } from './official-lookup.tsx';

/** Where the base stands: a picture of the sources, official tables, and the person's own notebook. */
export function AgainstWhat({ valuation }: { readonly valuation: Valuation }) {
  const { store, view, weigh, locale } = useOffer();
  const [looked, setLooked] = useState<PayDistribution | undefined>(undefined);
  const { currency, assumptions } = valuation;
  const base = baseOf(valuation);
  const today = todayOf(view);
  const place = placeOf(view);
  const entries = standingOf(view.entries, 'evidence');
  const positions = useMemo(
    () =>
      base === undefined
        ? []
        : (weigh?.positions(
            entries.map(({ datum }) => datum),
            { base, currency, role: view.role, place, today, locale },
          ) ?? []),
    [weigh, base, currency, view, locale],
  );
  if (weigh === undefined) return null;
  const official =
    looked === undefined || base === undefined
      ? undefined
      : weigh.official(looked, base, currency, today, assumptions, locale);
  const sameMoney = looked === undefined || currency === undefined || looked.currency === currency;
  const row =
    looked === undefined || official === undefined || official.points.length === 0 || !sameMoney
      ? undefined
      : {
          name: `${looked.occupation}, ${looked.area}`,
          middle: official.points.find(({ percentile }) => percentile === 50)?.pay,
          percentiles: official.points.filter(({ percentile }) => [10, 25, 50, 75, 90].includes(percentile)),
        };
  const keep = (distribution: PayDistribution) =>
    void store.record({ kind: 'evidence', datum: weigh.evidenceOf(distribution, assumptions) }).then((saved) => {
      if (!saved) return;
      setLooked(undefined);
      store.attempts.tell({ text: marketWords.kept });
    });
  return (
    <Section title={marketWords.title}>
      {base === undefined && <p class="soft">{marketWords.noBase}</p>}
      {base !== undefined && positions.length === 0 && row === undefined && <p class="soft">{marketWords.none}</p>}
      {base !== undefined && <MarketStrip base={base} currency={currency} positions={positions} official={row} />}
      <h3>{marketWords.official}</h3>
      <OfficialLookup shown={looked} says={official} onShow={setLooked} onKeep={keep} />
      <EvidenceNotebook positions={positions} entries={entries} />
    </Section>
  );
}
