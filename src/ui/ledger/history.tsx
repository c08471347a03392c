import { type Entry, happenedAt } from '#domain/ledger.ts';
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

/** A letter, a joining and a parting are facts; everything else can be taken back. */
const canTakeOut = ({ kind }: Entry) => kind !== 'letter' && kind !== 'joined' && kind !== 'split-off';

/** Correspondence, newest last; what was taken back is left out. */
export function History() {
  const { store, view, locale } = useOffer();
  const items = standing(view.entries)
    .filter(shown)
    .map((entry) => {
      const line = entryLine(entry, locale);
      return {
        id: entry.id,
        when: writeInstant(happenedAt(entry), locale),
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
            {entry.kind === 'joined' && (
              <button type="button" class="link" onClick={() => void store.closing.part(entry.id)}>
                {ledgerWords.partAgain}
              </button>
            )}
            {canTakeOut(entry) && <TakeOut entryId={entry.id} what={line.title} />}
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
