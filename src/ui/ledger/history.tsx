import type { Entry } from '#domain/ledger.ts';
import { Empty } from '#ui/kit/empty.tsx';
import { Quote } from '#ui/kit/quote.tsx';
import { Section } from '#ui/kit/section.tsx';
import { Timeline } from '#ui/kit/timeline.tsx';
import { writeInstant } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { standing } from '#ui/store/standing.ts';
import { ledgerWords } from '#ui/words/ledger.ts';
import { entryLine } from './entry-line.ts';
import { TakeOut } from './take-out.tsx';

const shown = (entry: Entry): entry is Exclude<Entry, { kind: 'retracted' }> => entry.kind !== 'retracted';

/** Correspondence, newest last; what was taken back is left out. */
export function History() {
  const { view, locale } = useOffer();
  const items = standing(view.entries)
    .filter(shown)
    .map((entry) => {
      const line = entryLine(entry, locale);
      return {
        id: entry.id,
        when: writeInstant(entry.at, locale),
        side: line.side,
        title: line.title,
        body: (
          <>
            {line.lines.map((text) => (
              <p key={text} class="timeline-term">
                {text}
              </p>
            ))}
            {line.quote && <Quote text={line.quote} />}
            {entry.kind !== 'letter' && <TakeOut entryId={entry.id} what={line.title} />}
          </>
        ),
      };
    });
  return (
    <Section title={ledgerWords.history}>
      {items.length === 0 ? <Empty>{ledgerWords.none}</Empty> : <Timeline items={items} />}
    </Section>
  );
}
