import { useRef } from 'preact/hooks';
import { formatNumber } from '#domain/money/format.ts';
import type { Valuation } from '#domain/valuation.ts';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { shareWords } from '#ui/words/worth.ts';
import { AmountAssumption } from './amount-assumption.tsx';
import { shareAmounts } from './amount-list.ts';

/** A count of shares without a price: asks for the one figure that gives them a worth, where it is missing. */
export function UnpricedShares({ valuation }: { readonly valuation: Valuation }) {
  const { view, locale } = useOffer();
  const counts = view.facts.flatMap(({ fact }) =>
    fact.field === 'equity' && fact.shares !== undefined && fact.value === undefined ? [fact.shares] : [],
  );
  const [price] = shareAmounts(valuation);
  const isUnpriced = counts.length > 0 && valuation.assumptions.sharePrice === undefined;
  // Once asked, the field stays while the offer is open: it must not vanish under the hand at the first digit.
  const asked = useRef(isUnpriced);
  asked.current ||= isUnpriced;
  if (!asked.current || counts.length === 0 || price === undefined) return null;
  const count = formatNumber(
    counts.reduce((sum, each) => sum + each, 0),
    locale,
  );
  return (
    <Section title={isUnpriced ? shareWords.unpriced : shareWords.priced}>
      {isUnpriced && <p>{shareWords.unpricedSays(count)}</p>}
      <div class="row">
        <AmountAssumption of={price} valuation={valuation} />
      </div>
    </Section>
  );
}
