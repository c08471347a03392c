interface HighlightRegistry {
  set(name: string, highlight: unknown): void;
  delete(name: string): void;
}
type HighlightWindow = Window & {
  CSS?: { highlights?: HighlightRegistry };
  Highlight?: new (...ranges: Range[]) => unknown;
};

const LOOKS = {
  'countersign-fact': 'background-color: #cfe6d9; color: #14241d;',
  'countersign-draft': 'text-decoration: underline dotted #b07a00; text-decoration-thickness: 2px;',
} as const;

/** Marks stretches without touching any node; undefined where the browser has no custom highlights. */
function highlight(name: keyof typeof LOOKS, ranges: readonly Range[], document: Document): (() => void) | undefined {
  const window = document.defaultView as HighlightWindow | null;
  const registry = window?.CSS?.highlights;
  if (registry === undefined || window?.Highlight === undefined) return undefined;
  const style = document.createElement('style');
  style.textContent = `::highlight(${name}) { ${LOOKS[name]} }`;
  (document.head ?? document.documentElement).append(style);
  registry.set(name, new window.Highlight(...ranges));
  return () => {
    registry.delete(name);
    style.remove();
  };
}

/**
 * Marks the sentence of a fact in the mail and brings it into view. Browsers without custom highlights get boxes over
 * the lines. Answers with the function that takes the mark away.
 */
export function markRange(range: Range): () => void {
  const document = range.startContainer.ownerDocument ?? globalThis.document;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  return highlight('countersign-fact', [range], document) ?? drawBoxes(range, document);
}

/** Marks under phrases of a draft. Nothing is put into the editor: a mail program saves what stands there. */
export function markDraft(ranges: readonly Range[], document: Document): () => void {
  const clear = ranges.length === 0 ? undefined : highlight('countersign-draft', ranges, document);
  return clear ?? (() => {});
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
