import './full-page.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '#ui/kit/button.tsx';
import { Disclosure } from '#ui/kit/disclosure.tsx';
import { Segments } from '#ui/kit/field.tsx';
import { Mark } from '#ui/kit/mark.tsx';
import { Section } from '#ui/kit/section.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { OfferProvider, useOffer } from '#ui/store/context.ts';
import type { Store } from '#ui/store/create-store.ts';
import { Broken } from '#ui/surfaces/broken.tsx';
import { Messages } from '#ui/surfaces/messages.tsx';
import { Start } from '#ui/surfaces/start.tsx';
import { Surface, type SurfaceProps } from '#ui/surfaces/surface.tsx';
import { pageWords } from '#ui/words/compare.ts';
import { shellWords } from '#ui/words/shell.ts';
import { worthWords } from '#ui/words/worth.ts';
import { AgainstWhat } from '#ui/worth/against/against-what.tsx';
import { Assumptions } from '#ui/worth/assumptions.tsx';
import { ItemTable } from '#ui/worth/item-table.tsx';
import { NamedItems } from '#ui/worth/named-items.tsx';
import { SurePatterns } from '#ui/worth/picture/patterns.tsx';
import { Remarks } from '#ui/worth/remarks.tsx';
import { Repayments } from '#ui/worth/repayments.tsx';
import { Scenarios } from '#ui/worth/scenarios.tsx';
import { Strengths } from '#ui/worth/strengths.tsx';
import { ThreeSums } from '#ui/worth/three-sums.tsx';
import { UnpricedShares } from '#ui/worth/unpriced-shares.tsx';
import { useSettled } from '#ui/worth/use-settled.ts';
import { Vesting } from '#ui/worth/vesting.tsx';
import { WorthSentence } from '#ui/worth/worth-sentence.tsx';
import { SideBySide } from './compare/side-by-side.tsx';
import { OwnNeeds } from './needs/own-needs.tsx';
import { useWide } from './use-wide.ts';
import { WatchTerms } from './watch-terms.tsx';
import { YearColumns } from './year-columns.tsx';

interface Props extends SurfaceProps {
  /** The offer asked for in the address. */
  readonly negotiationId: string | undefined;
}

/** Worth and comparison with room. */
export function WorthPage({ negotiationId, ...surface }: Props) {
  return <Surface {...surface}>{(store) => <Whole store={store} negotiationId={negotiationId} />}</Surface>;
}

function Whole({ store, negotiationId }: { readonly store: Store; readonly negotiationId: string | undefined }) {
  useEffect(() => {
    if (negotiationId !== undefined) void store.session.open(negotiationId);
  }, [store, negotiationId]);
  const current = store.session.current.value;
  const isLost = current === undefined && store.attempts.problem.value !== undefined;
  return (
    <>
      {current === undefined && !isLost && (
        <main class="sheet">
          <Skeleton label={shellWords.loading} rows={12} />
        </main>
      )}
      {current?.state === 'offer' && (
        <OfferProvider value={current.view}>
          <Letter key={current.view.negotiationId} />
        </OfferProvider>
      )}
      {current !== undefined && current.state !== 'offer' && <Start current={current} />}
      {isLost ? <Broken /> : <Messages />}
    </>
  );
}

function Letter() {
  const { store, view } = useOffer();
  const [year, setYear] = useState('1');
  const isWide = useWide();
  const valuation = store.worth.valuation.value;
  if (valuation === undefined) return null;
  const years = valuation.years.map((each) => ({ value: String(each.year), label: worthWords.year(each.year) }));
  const shown = years.some(({ value }) => value === year) ? year : '1';
  return (
    <main class="page">
      <SurePatterns />
      <header class="page-head">
        <Mark />
        <h1>{pageWords.at(view.role ?? shellWords.unknownRole, view.employer ?? shellWords.unknownEmployer)}</h1>
        <div class="actions page-actions">
          <Button look="quiet" onClick={() => void store.session.close()}>
            {pageWords.all}
          </Button>
          <Button look="quiet" onClick={() => print()}>
            {pageWords.print}
          </Button>
        </div>
        <WorthSentence valuation={valuation} />
      </header>
      <div class="page-first">
        <ThreeSums valuation={valuation} />
        <YearColumns valuation={valuation} />
      </div>
      <aside class="page-margin">
        {isWide ? (
          <Section title={worthWords.assumptions}>
            <Assumptions valuation={valuation} />
          </Section>
        ) : (
          <Disclosure summary={worthWords.assumptions} class="disclosure-quiet">
            <Assumptions valuation={valuation} />
          </Disclosure>
        )}
      </aside>
      <div class="page-body">
        <div class="page-years">
          <Segments label={pageWords.items} value={shown} options={years} onChange={setYear} loose />
          <ItemTable valuation={valuation} year={Number(shown)} />
        </div>
        <NamedItems valuation={valuation} />
        <UnpricedShares valuation={valuation} />
        <Rest />
      </div>
    </main>
  );
}

/** What may wait until a slider rests; the same drawing is kept until then. */
function Rest() {
  const { store, view } = useOffer();
  const valuation = useSettled(store.worth.valuation.value ?? view.valuation);
  return useMemo(
    () => (
      <>
        <Vesting valuation={valuation} />
        <Scenarios valuation={valuation} />
        <Repayments valuation={valuation} />
        <AgainstWhat valuation={valuation} />
        <SideBySide valuation={valuation} />
        <OwnNeeds valuation={valuation} />
        <Strengths valuation={valuation} />
        <WatchTerms />
        <Remarks valuation={valuation} />
      </>
    ),
    [valuation],
  );
}
