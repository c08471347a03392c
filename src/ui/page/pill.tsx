import { useState } from 'preact/hooks';
import type { PageView } from '#app/page-view.ts';
import { PAGE_WORDS, pillLine, pillParts } from './page-words.ts';
import { CrossMark, PenMark } from './pen-mark.tsx';

interface Props {
  readonly view: PageView;
  /** Names of the letters attached to the message. */
  readonly attached: readonly string[];
  /** Must be called in the turn of the click; false where the browser does not open the panel from a page. */
  readonly onOpen: () => Promise<boolean>;
  /** Reads an attached letter in the panel; answers as `onOpen` does. */
  readonly onRead: (index: number) => Promise<boolean>;
  readonly onDismiss: () => void;
}

const MOST_SHOWN = 2;

/** One line above an offer: role, base, yearly worth, days left. */
export function Pill({ view, attached, onOpen, onRead, onDismiss }: Props) {
  const [note, setNote] = useState('');
  const parts = pillParts(view);
  const isSoon = view.pill.daysLeft !== undefined && view.pill.daysLeft <= 3;
  const opens = (how: () => Promise<boolean>, otherwise: string) => (event: MouseEvent) => {
    // A page can dispatch clicks; only the person's own opens anything.
    if (!event.isTrusted) return;
    how().then(
      (isOpen) => setNote(isOpen ? '' : otherwise),
      () => setNote(otherwise),
    );
  };
  return (
    <div>
      <section class="pill" aria-label={PAGE_WORDS.name}>
        <button type="button" class="open" title={PAGE_WORDS.openPanel} onClick={opens(onOpen, PAGE_WORDS.howToOpen)}>
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
        {attached.slice(0, MOST_SHOWN).map((name, index) => (
          <button
            key={name}
            type="button"
            class="read"
            title={PAGE_WORDS.readAttached}
            onClick={opens(() => onRead(index), PAGE_WORDS.howToRead)}
          >
            <span>{PAGE_WORDS.read(name)}</span>
          </button>
        ))}
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
