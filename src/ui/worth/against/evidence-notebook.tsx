import type { MarketPosition } from '#app/weigh.ts';
import type { Entry } from '#domain/ledger.ts';
import { formatMoney } from '#domain/money/format.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { TakeOut } from '#ui/ledger/take-out.tsx';
import { useOffer } from '#ui/store/context.ts';
import { marketWords } from '#ui/words/market.ts';
import { planWords } from '#ui/words/plan.ts';
import { EvidenceEntry } from './evidence-entry.tsx';

type Evidence = Extract<Entry, { kind: 'evidence' }>;

interface Props {
  readonly positions: readonly MarketPosition[];
  readonly entries: readonly Evidence[];
}

/** What the person found, the strongest kind first, each with what weakens it. */
export function EvidenceNotebook({ positions, entries }: Props) {
  const { locale } = useOffer();
  const rank = new Map(positions.map(({ datum }, at) => [datum, at]));
  const sorted = entries.toSorted((a, b) => (rank.get(a.datum) ?? 0) - (rank.get(b.datum) ?? 0));
  const figures = ({ datum }: Evidence) => {
    const money = (amount: number) => formatMoney(amount, datum.currency, locale);
    const range = [datum.low, datum.high].filter((each) => each !== undefined).map(money);
    const middle = datum.median === undefined ? [] : [`${planWords.median.toLowerCase()} ${money(datum.median)}`];
    return [range.join(' – '), ...middle].filter(Boolean).join(', ');
  };
  return (
    <>
      <h3>{marketWords.evidence}</h3>
      {entries.length > 0 && <p class="small">{marketWords.evidenceHint}</p>}
      <ul class="cards">
        {sorted.map((entry) => {
          const { datum } = entry;
          const position = positions.find((one) => one.datum === datum);
          const about = [datum.kind && planWords.kinds[datum.kind], datum.role, datum.place, datum.asOf];
          return (
            <li key={entry.id} class="card">
              <p class="card-title">{datum.source}</p>
              <p class="figure-line">{figures(entry)}</p>
              <p class="small">{about.filter(Boolean).join(' · ')}</p>
              {position !== undefined && position.cautions.length > 0 && (
                <p class="small attention-text">{position.cautions.join(' ')}</p>
              )}
              <TakeOut entryId={entry.id} what={datum.source} />
            </li>
          );
        })}
      </ul>
      <Disclosure summary={marketWords.add} class="disclosure-quiet">
        <EvidenceEntry />
      </Disclosure>
    </>
  );
}
