import { useRef } from 'preact/hooks';
import type { DiffRow, LetterChanges } from '#app/close-view.ts';
import type { Term } from '#domain/fact.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { changeWords } from '#ui/words/closing.ts';
import { BothSides } from './side-by-side.tsx';

/** The newest letter beside the one before, what costs most first. */
export function Changes() {
  const { store, view } = useOffer();
  const { changes } = view.closing;
  if (changes === undefined) return null;
  const { rows, kept, isWhole, lost } = changes;
  return (
    <Section title={changeWords.title}>
      <p class="small">
        {rows.length === 0 ? changeWords.same : isWhole ? changeWords.whole : changeWords.partial}
        {kept > 0 && ` ${changeWords.kept(kept)}.`}
      </p>
      <ul class="cards">
        {rows.map((row, at) => (
          <Change key={`${row.field} ${at}`} row={row} changes={changes} />
        ))}
      </ul>
      {lost.length > 0 && (
        <div class="actions">
          <Button onClick={() => void store.write({ kind: 'request-writing', asks: [...lost] })}>
            {changeWords.ask(lost.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

const STATES = { better: 'state state-good', worse: 'state state-bad', neutral: 'state' } as const;

function Change({ row, changes }: { readonly row: DiffRow; readonly changes: LetterChanges }) {
  const { locale } = useOffer();
  const card = useRef<HTMLLIElement>(null);
  const { field, status, tone, before, after, values } = row;
  useMarking(card, changes.documentId, after?.quote ? after.start : undefined, after?.end);
  const small = values.flatMap(({ name }) => changeWords.values[name] ?? []);
  return (
    <li class="card" ref={card}>
      <p class="card-head">
        <span class="strong">{labelOf(field)}</span>
        <span class={STATES[tone]}>{changeWords.status[status]}</span>
      </p>
      {small.length > 0 && <p class="small">{[...new Set(small)].join(', ')}</p>}
      <BothSides
        before={{
          head: changeWords.before,
          shown: before === undefined ? undefined : showTerm(before, locale),
          quote: before?.quote,
          none: changeWords.nothing,
        }}
        after={{
          head: changeWords.after,
          shown: after === undefined ? undefined : showTerm(after as Term, locale),
          quote: after?.quote,
          none: changeWords.nothing,
        }}
      />
    </li>
  );
}
