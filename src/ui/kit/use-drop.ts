import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Takes a file dropped on the element; tells whether one hovers over it. */
export function useDrop(zone: RefObject<HTMLElement | null>, take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const node = zone.current;
    if (node === null) return;
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = () => setOver(false);
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file);
    };
    node.addEventListener('dragover', onOver);
    node.addEventListener('dragleave', onLeave);
    node.addEventListener('drop', onDrop);
    return () => {
      node.removeEventListener('dragover', onOver);
      node.removeEventListener('dragleave', onLeave);
      node.removeEventListener('drop', onDrop);
    };
  });
  return over;
}
