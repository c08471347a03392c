import { Section } from '#ui/kit/section.tsx';
import { writeMonth } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { pageWords } from '#ui/words/compare.ts';

/** Stated terms to be careful with, each with why and the question to ask. */
export function WatchTerms() {
  const { view, locale } = useOffer();
  if (view.watches.length === 0) return null;
  return (
    <Section title={pageWords.watch}>
      <ul class="points">
        {view.watches
          .toSorted((a, b) => b.weight - a.weight)
          .map((watch) => (
            <li key={watch.id}>
              <p class="strong">{watch.title}</p>
              <p>{watch.why}</p>
              <p class="soft">
                {pageWords.ask}
                {watch.question}
              </p>
              {watch.asOf && <p class="small">{pageWords.asOf(writeMonth(watch.asOf, locale))}</p>}
            </li>
          ))}
      </ul>
    </Section>
  );
}
