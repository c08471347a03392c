import { useMemo, useState } from 'preact/hooks';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Empty } from '#ui/kit/empty.tsx';
import { useOffer } from '#ui/store/context.ts';
import { worthWords } from '#ui/words/worth.ts';
import { AgainstWhat } from './against/against-what.tsx';
import { Assumptions } from './assumptions.tsx';
import { ItemTable } from './item-table.tsx';
import { NamedItems } from './named-items.tsx';
import { SurePatterns } from './picture/patterns.tsx';
import { Remarks } from './remarks.tsx';
import { Repayments } from './repayments.tsx';
import { Scenarios } from './scenarios.tsx';
import { Strengths } from './strengths.tsx';
import { ThreeSums } from './three-sums.tsx';
import { UnpricedShares } from './unpriced-shares.tsx';
import { useSettled } from './use-settled.ts';
import { Vesting } from './vesting.tsx';
import { WorthSentence } from './worth-sentence.tsx';
import { YearBars } from './year-bars.tsx';

/** The answer in a sentence, then the picture, then the table behind it. */
export function WorthTab() {
  const { store } = useOffer();
  const [year, setYear] = useState(1);
  const valuation = store.worth.valuation.value;
  if (valuation === undefined) return null;
  const isEmpty = valuation.items.length === 0 && valuation.scenarios.length === 0;
  if (isEmpty)
    return (
      <>
        <Empty>
          {worthWords.nothing} {worthWords.nothingHint}
        </Empty>
        <Remarks valuation={valuation} />
      </>
    );
  return (
    <>
      <SurePatterns />
      <WorthSentence valuation={valuation} />
      <ThreeSums valuation={valuation} />
      <YearBars valuation={valuation} year={year} onYear={setYear} />
      <Disclosure summary={worthWords.assumptions} class="disclosure-quiet">
        <Assumptions valuation={valuation} />
      </Disclosure>
      <ItemTable valuation={valuation} year={Math.min(year, valuation.years.length)} />
      <NamedItems valuation={valuation} />
      <UnpricedShares valuation={valuation} />
      <Rest />
    </>
  );
}

/** What may wait until a slider rests; the same drawing is kept until then. */
function Rest() {
  const { store, view } = useOffer();
  const valuation = useSettled(store.worth.valuation.value ?? view.valuation);
  const address = `worth.html#${encodeURIComponent(view.negotiationId)}`;
  return useMemo(
    () => (
      <>
        <Scenarios valuation={valuation} />
        <Vesting valuation={valuation} />
        <Repayments valuation={valuation} />
        <AgainstWhat valuation={valuation} />
        <Strengths valuation={valuation} />
        <p>
          <a class="link" href={address} target="_blank" rel="noreferrer">
            {worthWords.fullPage}
          </a>
        </p>
        <Remarks valuation={valuation} />
      </>
    ),
    [valuation, address],
  );
}
