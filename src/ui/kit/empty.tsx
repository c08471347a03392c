import type { ComponentChildren } from 'preact';

/** A place where nothing is yet, and what would fill it. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
