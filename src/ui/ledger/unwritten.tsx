import { labelOf, showTerm } from '#domain/show.ts';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { Section } from '#ui/kit/section.tsx';
import { useOffer } from '#ui/store/context.ts';
import { ledgerWords } from '#ui/words/ledger.ts';

/** Agreed in talk and in no letter; a pen mark until it is. */
export function Unwritten() {
  const { store, view, locale } = useOffer();
  const { unwritten } = view;
  if (unwritten.length === 0) return null;
  return (
    <Section title={ledgerWords.unwritten}>
      <ul class="unwritten">
        {unwritten.map((term, at) => (
          <li key={`${term.field} ${at}`}>
            <Icon name="pen" />
            <span class="fact-label">{labelOf(term.field)}</span>
            <span class="fact-value">{showTerm(term, locale)}</span>
          </li>
        ))}
      </ul>
      <p class="small">{ledgerWords.unwrittenHint}</p>
      <div class="actions">
        <Button onClick={() => void store.write({ kind: 'request-writing', asks: [...unwritten] })}>
          {ledgerWords.askWriting}
        </Button>
      </div>
    </Section>
  );
}
