import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Escape inside the element closes it, and nothing further out. */
export function useEscape(within: RefObject<HTMLElement | null>, active: boolean, close: () => void): void {
  useEffect(() => {
    const node = within.current;
    if (node === null || !active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    node.addEventListener('keydown', onKey);
    return () => node.removeEventListener('keydown', onKey);
  });
}
