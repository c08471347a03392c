import { useId, useRef, useState } from 'preact/hooks';
import type { ShownFact } from '#app/home-view.ts';
import type { Gap } from '#domain/gap.ts';
import { Quote } from '#ui/kit/quote.tsx';
import { useEscape } from '#ui/kit/use-escape.ts';
import { useOffer } from '#ui/store/context.ts';
import { useMarking } from '#ui/store/use-marking.ts';
import { offerWords } from '#ui/words/offer.ts';
import { AskTick } from './ask-tick.tsx';
import { FactDetail } from './fact-detail.tsx';

interface Props {
  readonly shown: ShownFact;
  readonly gap?: Gap | undefined;
}

/** Below this a reading is drawn as doubtful even when no reason was given. */
const DOUBTFUL = 0.5;

/** Label left, figure right. The sentence shows on hover and focus; the line opens to change it. */
export function FactRow({ shown, gap }: Props) {
  const { store, view } = useOffer();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const line = useRef<HTMLLIElement>(null);
  const id = useId();
  const { fact } = shown;
  const doubtful = fact.origin !== 'corrected' && (fact.doubt !== undefined || fact.confidence < DOUBTFUL);
  const written = fact.quote !== '';
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEscape(line, open, close);
  useMarking(line, shown.documentId, written ? fact.start : undefined, fact.end);
  return (
    <li class={`fact ${open ? 'fact-open' : ''}`} ref={line}>
      <div class="fact-line">
        <button
          type="button"
          ref={button}
          class="fact-button"
          aria-expanded={open}
          aria-describedby={written ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span class="fact-label">{shown.label}</span>
          <span class={`fact-value ${fact.stated ? 'fact-vague' : ''}`}>
            {doubtful && <span class="unseen">{offerWords.doubt}: </span>}
            <span class={doubtful ? 'doubtful' : undefined}>{fact.stated ? offerWords.unspecified : shown.shown}</span>
          </span>
        </button>
        {gap && <AskTick gap={gap} />}
      </div>
      {fact.origin === 'corrected' && (
        <p class="fact-note">
          {written ? offerWords.youChanged : offerWords.youAdded} ·{' '}
          <button type="button" class="link" onClick={() => void store.corrections.undo(view, shown)}>
            {offerWords.undoChange}
          </button>
        </p>
      )}
      {written && (
        <div class="fact-hover" id={id} hidden={open}>
          <Quote text={fact.quote} />
          {doubtful && fact.doubt && <span class="fact-doubt">{fact.doubt}</span>}
        </div>
      )}
      {open && <FactDetail shown={shown} doubtful={doubtful} onClose={close} />}
    </li>
  );
}
