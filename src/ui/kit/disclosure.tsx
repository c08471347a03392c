import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useEscape } from './use-escape.ts';

interface Props {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
}

/** A line that opens to what is behind it. Escape closes it and gives the focus back. */
export function Disclosure({ summary, children, open: first = false, class: name = '' }: Props) {
  const [open, setOpen] = useState(first);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  useEscape(whole, open, () => {
    setOpen(false);
    button.current?.focus();
  });
  return (
    <div class={`disclosure ${name}`} ref={whole}>
      <button
        type="button"
        class="disclosure-line"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="disclosure-summary">{summary}</span>
        <Icon name="open" />
      </button>
      <div id={id} class="disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
