import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly label: string }[];
  readonly current: T;
  readonly onSelect: (id: T) => void;
  /** Stays above the tabs while the sheet scrolls. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Tabs as the ARIA practice has them: one stop, arrows, Home and End move and select. */
export function Tabs<T extends string>({ label, tabs, current, onSelect, head, children }: Props<T>) {
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    const next = tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    bar.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <main>
      <div class="top">
        {head}
        <div class="tabs" role="tablist" aria-label={label} ref={bar} onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`tab-${tab.id}`}
              aria-selected={tab.id === current}
              aria-controls={`sheet-${tab.id}`}
              tabIndex={tab.id === current ? 0 : -1}
              onClick={() => onSelect(tab.id)}
            >
              {tab.label}
            </button>
          ))}
        </div>
      </div>
      <div class="sheet" role="tabpanel" id={`sheet-${current}`} aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </main>
  );
}
