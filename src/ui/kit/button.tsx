import type { ComponentChildren, Ref } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick: (event: MouseEvent) => void;
  /** `primary` once a view; `quiet` looks like a link; `danger` loses something. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly label?: string;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly focusRef?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  onClick,
  look = 'plain',
  label,
  title,
  disabled,
  pressed,
  expanded,
  focusRef,
}: Props) {
  return (
    <button
      type="button"
      ref={focusRef ?? null}
      class={`button button-${look}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
