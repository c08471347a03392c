import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useOffer } from './context.ts';

/** Marks the sentence in the open mail while the pointer or the focus is on the element. */
export function useMarking(
  over: RefObject<HTMLElement | null>,
  documentId: string,
  start: number | undefined,
  end: number | undefined,
): void {
  const { store } = useOffer();
  useEffect(() => {
    const node = over.current;
    if (node === null || start === undefined || end === undefined || end <= start) return;
    const mark = () => void store.page.mark(documentId, start, end);
    const unmark = () => void store.page.unmark();
    const began = ['mouseenter', 'focusin'];
    const ended = ['mouseleave', 'focusout'];
    for (const event of began) node.addEventListener(event, mark);
    for (const event of ended) node.addEventListener(event, unmark);
    return () => {
      for (const event of began) node.removeEventListener(event, mark);
      for (const event of ended) node.removeEventListener(event, unmark);
    };
  }, [over, store, documentId, start, end]);
}
