import { Notice } from '#ui/kit/notice.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';
import { AddFact } from './add-fact.tsx';
import { ExcludedList } from './excluded-list.tsx';
import { FactRow } from './fact-row.tsx';
import { GapRow } from './gap-row.tsx';
import { GatherBar } from './gather-bar.tsx';
import { rowGroups } from './rows.ts';
import { Summary } from './summary.tsx';
import { WatchList } from './watch-list.tsx';

/** Everything the letter says and leaves out, as one list. */
export function OfferTab() {
  const { view } = useOffer();
  return (
    <>
      {view.spot.warnings.length > 0 && (
        <Notice kind="danger" title={offerWords.signsOfFake}>
          <ul>
            {view.spot.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
          <p>{offerWords.signsAdvice}</p>
        </Notice>
      )}
      <Summary />
      {rowGroups(view).map((group) => (
        <Section key={group.id} title={offerWords.groups[group.id]}>
          <ul class="facts">
            {group.rows.map((row) =>
              row.kind === 'fact' ? (
                <FactRow key={row.key} shown={row.shown} gap={row.gap} />
              ) : (
                <GapRow key={row.key} gap={row.gap} />
              ),
            )}
          </ul>
        </Section>
      ))}
      <WatchList />
      <ExcludedList />
      <AddFact />
      <GatherBar />
    </>
  );
}
