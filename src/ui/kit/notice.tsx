import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind?: 'note' | 'attention' | 'danger' | 'done';
  readonly title?: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}

/** Something to know, with its colour as a rule at the edge and its weight in the words. */
export function Notice({ kind = 'note', title, children, action }: Props) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'danger' ? 'alert' : 'status'}>
      {title && <strong>{title}</strong>}
      {children}
      {action && <div class="actions">{action}</div>}
    </div>
  );
}
