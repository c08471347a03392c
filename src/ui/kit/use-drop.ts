import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Takes a file dropped on the element; tells whether one hovers over it. Text that is dragged is left to the browser. */
export function useDrop(zone: RefObject<HTMLElement | null>, take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const node = zone.current;
    if (node === null) return;
    const stop = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      node.addEventListener(type, (event) => hasFiles(event) && handle(event), { signal: stop.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    });
    listen('dragleave', (event) => {
      // Moving from one child to another leaves nothing.
      if (!(event.relatedTarget instanceof Node && node.contains(event.relatedTarget))) setOver(false);
    });
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file);
    });
    return () => stop.abort();
  });
  return over;
}
