const NAME = 'countersign-fact';

interface HighlightRegistry {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}
type HighlightWindow = Window & {
  CSS?: { highlights?: HighlightRegistry };
  Highlight?: new (...ranges: Range[]) => unknown;
};

/**
 * Marks a stretch of the mail without touching its nodes. Browsers without custom highlights get boxes over the lines.
 * Answers with the function that takes the mark away.
 */
export function markRange(range: Range): () => void {
  const document = range.startContainer.ownerDocument ?? globalThis.document;
  const window = document.defaultView as HighlightWindow | null;
  const registry = window?.CSS?.highlights;
  const node = range.startContainer.parentElement;
  node?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  if (registry !== undefined && window?.Highlight !== undefined) {
    const style = document.createElement('style');
    style.textContent = `::highlight(${NAME}) { background-color: #cfe6d9; color: #14241d; }`;
    (document.head ?? document.documentElement).append(style);
    registry.set(NAME, new window.Highlight(range));
    return () => {
      registry.delete(NAME);
      style.remove();
    };
  }
  return drawBoxes(range, document);
}

function drawBoxes(range: Range, document: Document): () => void {
  const host = document.createElement('countersign-surface');
  const root = host.attachShadow({ mode: 'closed' });
  for (const rect of Array.from(range.getClientRects()).slice(0, 60)) {
    const box = document.createElement('div');
    box.style.cssText = `position:fixed;pointer-events:none;background:#2f8f6a40;left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px;z-index:2147483646`;
    root.append(box);
  }
  document.documentElement.append(host);
  return () => host.remove();
}
