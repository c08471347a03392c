import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is chosen, as text; typing begins a new search. */
  readonly chosen: string;
  readonly find: (typed: string) => Promise<readonly T[]>;
  readonly keyOf: (one: T) => string;
  readonly nameOf: (one: T) => string;
  readonly onChoose: (one: T) => void;
  readonly nothing: string;
}

/** A list searched as one types, as the ARIA practice has it: arrows move, Enter chooses, Escape closes. */
export function Combobox<T>({ label, hint, chosen, find, keyOf, nameOf, onChoose, nothing }: Props<T>) {
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [found, setFound] = useState<readonly T[]>([]);
  const [at, setAt] = useState(-1);
  const turn = useRef(0);
  const isOpen = typed !== undefined;
  useEffect(() => {
    if (typed === undefined) return;
    const mine = ++turn.current;
    void find(typed).then((list) => {
      if (mine !== turn.current) return;
      setFound(list);
      setAt(list.length > 0 ? 0 : -1);
    });
  }, [typed, find]);
  const close = () => {
    turn.current++;
    setTyped(undefined);
    setFound([]);
    setAt(-1);
  };
  const choose = (one: T | undefined) => {
    if (one === undefined) return;
    close();
    onChoose(one);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) setTyped('');
      else if (found.length > 0) setAt((at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(found[at]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  };
  return (
    <div class="field combobox">
      <label for={id}>{label}</label>
      <span class="field-line">
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
          {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
          value={typed ?? chosen}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKey}
          onBlur={close}
        />
      </span>
      {hint && (
        <span id={`${id}-hint`} class="field-hint">
          {hint}
        </span>
      )}
      <div
        class="combobox-list"
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen || found.length === 0}
      >
        {found.map((one, index) => (
          <div
            key={keyOf(one)}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // Before the field loses the focus and the list is gone.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(one);
            }}
          >
            {nameOf(one)}
          </div>
        ))}
      </div>
      {isOpen && typed !== '' && found.length === 0 && (
        <span class="field-hint" role="status">
          {nothing}
        </span>
      )}
    </div>
  );
}
