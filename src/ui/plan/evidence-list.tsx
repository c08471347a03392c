import { formatMoney } from '#domain/money/format.ts';
import type { MarketDatum } from '#domain/situation.ts';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { TakeOut } from '#ui/ledger/take-out.tsx';
import { useOffer } from '#ui/store/context.ts';
import { standingOf } from '#ui/store/standing.ts';
import { planWords } from '#ui/words/plan.ts';
import { EvidenceForm } from './evidence-form.tsx';

function figures(datum: MarketDatum, locale: string): string {
  const money = (amount: number) => formatMoney(amount, datum.currency, locale);
  const { low, median, high } = datum;
  const range = [low, high].filter((each) => each !== undefined).map(money);
  const middle = median === undefined ? '' : `${planWords.median.toLowerCase()} ${money(median)}`;
  return [range.join(' – '), middle].filter(Boolean).join(', ');
}

/** Pay evidence as cards: source, figures, date. */
export function EvidenceList() {
  const { view, locale } = useOffer();
  return (
    <>
      <h3>{planWords.evidence}</h3>
      <ul class="cards">
        {standingOf(view.entries, 'evidence').map(({ id, datum }) => (
          <li key={id} class="card">
            <p class="card-title">{datum.source}</p>
            <p class="figure">{figures(datum, locale)}</p>
            <p class="small">
              {[
                datum.kind && planWords.kinds[datum.kind],
                datum.asOf,
                datum.measures && planWords.measureKinds[datum.measures],
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <TakeOut entryId={id} what={datum.source} />
          </li>
        ))}
      </ul>
      <Disclosure summary={planWords.evidenceAdd} class="disclosure-quiet">
        <EvidenceForm />
      </Disclosure>
    </>
  );
}
