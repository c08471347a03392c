import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly beside: RefObject<HTMLElement | null>;
  readonly text: string;
}

/** Least room above the bar, in pixels, for the text to stand there. */
const LEAST_ROOM = 180;
const GAP = 6;

/**
 * The wording that would be put in, above the bar. It lies over the page in the top layer and lets the pointer through,
 * so nothing moves and no box of the page cuts it off.
 */
export function Preview({ beside, text }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [node, bar] = [box.current, beside.current];
    if (node === null || bar === null) return;
    const { left, width, top, bottom } = bar.getBoundingClientRect();
    const height = bar.ownerDocument.defaultView?.innerHeight ?? 0;
    const isAbove = top > LEAST_ROOM;
    const room = isAbove ? top - 2 * GAP : height - bottom - 2 * GAP;
    node.style.cssText = `left:${left}px;width:${width}px;max-height:${Math.max(80, room)}px;${
      isAbove ? `top:auto;bottom:${height - top + GAP}px` : `top:${bottom + GAP}px;bottom:auto`
    }`;
    node.showPopover?.();
    return () => node.hidePopover?.();
  }, [beside, text]);
  return (
    <div class="preview" popover="manual" ref={box}>
      {text}
    </div>
  );
}
