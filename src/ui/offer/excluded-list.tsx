import { labelOf } from '#domain/show.ts';
import { Quote } from '#ui/kit/quote.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { offerWords } from '#ui/words/offer.ts';

/** What the letter rules out, in its own words. */
export function ExcludedList() {
  const { view } = useOffer();
  if (view.excluded.length === 0) return null;
  return (
    <Section title={offerWords.excludedTitle}>
      <ul class="plain-list">
        {view.excluded.map((each) => (
          <li key={`${each.field} ${each.start}`}>
            <span class="strong">{labelOf(each.field)}</span> <Quote text={each.quote} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
