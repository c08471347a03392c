import type { TargetedEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'number' | 'date' | 'time' | 'password';
  readonly unit?: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly focusFirst?: boolean;
  readonly onEnter?: () => void;
}

/** A labelled line to write on; what is wrong with it stands under it. */
export function Field({
  label,
  value,
  onInput,
  type = 'text',
  unit,
  hint,
  problem,
  placeholder,
  focusFirst,
  onEnter,
}: Props) {
  const id = useId();
  const note = problem ?? hint;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusFirst) input.current?.focus();
  }, [focusFirst]);
  const common = {
    id,
    ref: input,
    autocomplete: 'off',
    value,
    placeholder: placeholder ?? '',
    ...(problem === undefined ? {} : { 'aria-invalid': true }),
    ...(note === undefined ? {} : { 'aria-describedby': `${id}-note` }),
    onInput: (event: TargetedEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !onEnter) return;
      event.preventDefault();
      onEnter();
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-line">
        {type === 'date' || type === 'time' || type === 'password' ? (
          <input type={type} {...common} />
        ) : (
          <input type="text" inputMode={type === 'number' ? 'decimal' : 'text'} {...common} />
        )}
        {unit && <span class="field-unit">{unit}</span>}
      </span>
      {note && (
        <span id={`${id}-note`} class={problem ? 'field-problem' : 'field-hint'}>
          {note}
        </span>
      )}
    </div>
  );
}

interface AreaProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
}

export function Area({ label, value, onInput, rows = 3, hideLabel, placeholder }: AreaProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'unseen' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        placeholder={placeholder}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

export function Select<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const picked = options.find((option) => option.value === event.currentTarget.value);
          if (picked) onChange(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SegmentsProps<T extends string> extends ChoiceProps<T> {
  /** Each choice stands alone, so that many of them wrap well. */
  readonly loose?: boolean;
}

/** A few exclusive choices side by side. */
export function Segments<T extends string>({ label, value, options, onChange, loose }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset class={loose ? 'segments segments-loose' : 'segments'}>
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Tick(props: {
  readonly label: string;
  readonly spoken?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.checked}
        aria-label={props.spoken}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
