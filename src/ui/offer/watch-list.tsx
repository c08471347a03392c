import { useRef } from 'preact/hooks';
import type { Watch } from '#domain/gap.ts';
import { Icon } from '#ui/kit/icon.tsx';
import { Section } from '#ui/kit/section.tsx';
import { writeMonth } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { offerWords } from '#ui/words/offer.ts';
import { AskTick } from './ask-tick.tsx';

/** Stated terms to be careful with, heaviest first. */
export function WatchList() {
  const { view } = useOffer();
  if (view.watches.length === 0) return null;
  return (
    <Section title={offerWords.watchTitle}>
      <ul class="watches">
        {view.watches
          .toSorted((a, b) => b.weight - a.weight)
          .map((watch) => (
            <WatchLine key={watch.id} watch={watch} />
          ))}
      </ul>
    </Section>
  );
}

function WatchLine({ watch }: { readonly watch: Watch }) {
  const { locale, view } = useOffer();
  const line = useRef<HTMLLIElement>(null);
  useMarking(line, view.document.id, watch.start, watch.end);
  return (
    <li class="watch" ref={line}>
      <Icon name="watch" />
      <div>
        <p class="watch-title">{watch.title}</p>
        <p class="soft">{watch.why}</p>
        {watch.asOf && <p class="small">{offerWords.watchAsOf(writeMonth(watch.asOf, locale))}</p>}
      </div>
      <AskTick gap={{ field: watch.field, label: watch.title }} />
    </li>
  );
}
