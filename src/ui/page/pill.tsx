import { useState } from 'preact/hooks';
import type { PageView } from '#app/page-view.ts';
import { PAGE_WORDS, pillLine, pillParts } from './page-words.ts';
import { CrossMark, PenMark } from './pen-mark.tsx';

interface Props {
  readonly view: PageView;
  /** Must be called in the turn of the click; false where the browser does not open the panel from a page. */
  readonly onOpen: () => Promise<boolean>;
  readonly onDismiss: () => void;
}

/** One line above an offer: role, base, yearly worth, days left. */
export function Pill({ view, onOpen, onDismiss }: Props) {
  const [note, setNote] = useState('');
  const parts = pillParts(view);
  const isSoon = view.pill.daysLeft !== undefined && view.pill.daysLeft <= 3;
  const open = (event: MouseEvent) => {
    // A page can dispatch clicks; only the person's own opens anything.
    if (!event.isTrusted) return;
    onOpen().then(
      (isOpen) => setNote(isOpen ? '' : PAGE_WORDS.howToOpen),
      () => setNote(PAGE_WORDS.howToOpen),
    );
  };
  return (
    <div>
      <section class="pill" aria-label={PAGE_WORDS.name}>
        <button type="button" class="open" title={PAGE_WORDS.openPanel} onClick={open}>
          <PenMark />
          <span class="line">
            {parts.length === 0
              ? pillLine(view)
              : parts.map((part, index) => (
                  <span key={part}>
                    {index > 0 && <i aria-hidden="true">·</i>}
                    {index === 0 ? (
                      <b>{part}</b>
                    ) : (
                      <span class={isSoon && index === parts.length - 1 ? 'soon' : ''}>{part}</span>
                    )}
                  </span>
                ))}
          </span>
        </button>
        <button
          type="button"
          class="close"
          aria-label={PAGE_WORDS.dismiss}
          title={PAGE_WORDS.dismiss}
          onClick={(event) => event.isTrusted && onDismiss()}
        >
          <CrossMark />
        </button>
      </section>
      {note !== '' && (
        <p class="note" role="status">
          {note}
        </p>
      )}
      {view.pill.warnings.length > 0 && (
        <p class="warn">
          {PAGE_WORDS.warning}: {view.pill.warnings.join(' ')}
        </p>
      )}
    </div>
  );
}
