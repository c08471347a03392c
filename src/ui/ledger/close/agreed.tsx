import { useRef } from 'preact/hooks';
import type { CheckedAgreement } from '#app/close-view.ts';
import type { Term } from '#domain/fact.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { Section } from '#ui/kit/section.tsx';
import { writeDate } from '#ui/kit/write-date.ts';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { agreedWords } from '#ui/words/closing.ts';
import { BothSides } from './side-by-side.tsx';

/** Every agreed term beside what the letter says of it; a pen mark until it is written. */
export function Agreed() {
  const { store, view } = useOffer();
  const { agreements } = view.closing;
  if (agreements.length === 0) return null;
  const open = agreements.filter(({ state }) => state !== 'written');
  return (
    <Section title={agreedWords.title}>
      <ul class="cards">
        {agreements.map((each, at) => (
          <AgreedTerm key={`${each.term.field} ${at}`} agreed={each} />
        ))}
      </ul>
      <p class="small">{open.length === 0 ? agreedWords.allWritten : agreedWords.hint}</p>
      {open.length > 0 && (
        <div class="actions">
          <Button onClick={() => void store.write({ kind: 'request-writing', asks: open.map(({ term }) => term) })}>
            {agreedWords.ask(open.length)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function AgreedTerm({ agreed }: { readonly agreed: CheckedAgreement }) {
  const { view, locale } = useOffer();
  const card = useRef<HTMLLIElement>(null);
  const { term, row, state, who, at, words } = agreed;
  const { after } = row;
  const placed = view.facts.find(({ fact }) => fact.quote === after?.quote && fact.field === after?.field);
  useMarking(card, placed?.documentId ?? '', after?.start, placed === undefined ? undefined : after?.end);
  const isWritten = state === 'written';
  return (
    <li class="card" ref={card}>
      <p class="card-head">
        <Icon name={isWritten ? 'check' : 'pen'} />
        <span class="strong">{labelOf(term.field)}</span>
        <span class={isWritten ? 'state state-good' : 'state state-bad'}>{agreedWords.states[state]}</span>
      </p>
      <BothSides
        before={{
          head: agreedWords.said(who ?? agreedWords.they, writeDate(at, locale)),
          shown: showTerm(term, locale),
          quote: words,
          none: '',
        }}
        after={{
          head: agreedWords.letter,
          shown: after === undefined ? undefined : showTerm(after as Term, locale),
          quote: after?.quote,
          none: agreedWords.silent,
        }}
      />
    </li>
  );
}
