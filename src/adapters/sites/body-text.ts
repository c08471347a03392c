import { isHiddenStyle } from '#adapters/documents/html/hidden-style.ts';

/** The text of a message's node, with the stretches that are quoted or hidden. Offsets count UTF-16 units. */
export interface BodyText {
  readonly text: string;
  readonly regions: readonly { readonly role: 'quoted' | 'hidden'; readonly start: number; readonly end: number }[];
  /** The place on the page of a stretch of the text; undefined when it is not there any more. */
  rangeOf(start: number, end: number): Range | undefined;
}

/** Text beyond this is not read: no letter is that long. */
const MOST_TEXT = 400_000;
/** Elements beyond this are not looked at. */
const MOST_NODES = 200_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE HEAD TEMPLATE NOSCRIPT TITLE SVG SELECT TEXTAREA BUTTON IFRAME OBJECT'.split(' '),
);

/** Cells beyond this, nodes in a row beyond this: the row lays out a page. */
const MOST_CELLS = 40;
const MOST_ROW_NODES = 400;
const MOST_CELL_TEXT = 240;

/** Whether a row holds a few short values. Looks at a bounded number of nodes: tables can be nested by the thousand. */
function isShortRow(row: Element): boolean {
  if (row.children.length > MOST_CELLS) return false;
  let seen = 0;
  for (const cell of row.children) {
    const walker = row.ownerDocument.createTreeWalker(cell, 4 | 1);
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === 3) length += (node as Text).data.trim().length;
      if (length > MOST_CELL_TEXT || ++seen > MOST_ROW_NODES) return false;
    }
  }
  return true;
}

/** A run of text that stands unchanged in one text node. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
}

function roleOf(element: Element, isQuote: (element: Element) => boolean): 'quoted' | 'hidden' | undefined {
  if (isQuote(element)) return 'quoted';
  const isHidden =
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    isHiddenStyle(element.getAttribute('style') ?? '');
  return isHidden ? 'hidden' : undefined;
}

/**
 * Reads a message body into plain text: blocks on lines of their own, list items with a bullet, short table rows with bars.
 * Walks without recursion, so a body nested ten thousand deep is read like any other; layout is never asked for.
 */
export function bodyText(root: HTMLElement, isQuote: (element: Element) => boolean): BodyText {
  // Put together from parts: a text that is looked at while it grows would be copied at every word.
  const parts: string[] = [];
  let length = 0;
  let last = '';
  let pendingSpace = false;
  let seen = 0;
  const pieces: Piece[] = [];
  const regions: { role: 'quoted' | 'hidden'; start: number; end: number }[] = [];
  const open = { quoted: 0, hidden: 0 };
  let widthOfRow: { row: Element | undefined; isShort: boolean } = { row: undefined, isShort: false };
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
    last = part.slice(-1);
  };
  const newline = () => {
    pendingSpace = false;
    if (last !== '' && last !== '\n') add('\n');
  };

  const enter = (element: Element): { role?: 'quoted' | 'hidden'; start: number } => {
    if (element.tagName === 'BR') {
      pendingSpace = false;
      add('\n');
    } else if (BLOCKS.has(element.tagName)) newline();
    if (element.tagName === 'TD' || element.tagName === 'TH') separateCell(element);
    if (element.tagName === 'LI') add('• ');
    const role = roleOf(element, isQuote);
    if (role !== undefined) open[role]++;
    return { start: length, ...(role === undefined ? {} : { role }) };
  };
  /** A row of short cells is one line with bars; a row that only lays out the page keeps its lines. */
  const separateCell = (cell: Element) => {
    const row = cell.parentElement;
    const isFirst = cell.previousElementSibling === null;
    if (isFirst || row === null) return;
    if (row !== widthOfRow.row) widthOfRow = { row, isShort: isShortRow(row) };
    pendingSpace = false;
    if (widthOfRow.isShort && last !== '\n' && last !== '') add(' | ');
    else newline();
  };
  const leave = (element: Element, mark: { role?: 'quoted' | 'hidden'; start: number }) => {
    const isInCell = element.parentElement?.tagName === 'TD' && element.parentElement.lastElementChild === element;
    if (BLOCKS.has(element.tagName) && !isInCell) newline();
    if (mark.role === undefined || --open[mark.role] > 0 || length === mark.start) return;
    regions.push({ role: mark.role, start: mark.start, end: length });
  };
  const take = (node: Text) => {
    for (const match of node.data.slice(0, MOST_TEXT).matchAll(/[^\s\u00a0]+/g)) {
      if (match.index > 0) pendingSpace = true;
      if (pendingSpace && last !== '' && last !== '\n' && last !== ' ') add(' ');
      pendingSpace = false;
      pieces.push({ start: length, length: match[0].length, node, offset: match.index });
      add(match[0]);
    }
    if (/[\s\u00a0]$/.test(node.data)) pendingSpace = true;
  };

  const marks: { element: Element; role?: 'quoted' | 'hidden'; start: number }[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null && length < MOST_TEXT && seen++ < MOST_NODES) {
    let down: Node | null = null;
    if (node.nodeType === 3) take(node as Text);
    else if (node.nodeType === 1 && !SKIPPED.has((node as Element).tagName.toUpperCase())) {
      marks.push({ element: node as Element, ...enter(node as Element) });
      down = node.firstChild;
      if (down === null) closeTop();
    }
    if (down !== null) {
      node = down;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node !== null) closeTop();
    }
    node = node?.nextSibling ?? null;
  }
  while (marks.length > 0) closeTop();
  return {
    text: parts.join('').slice(0, MOST_TEXT),
    regions: regions
      .map((region) => ({ ...region, end: Math.min(region.end, MOST_TEXT) }))
      .filter(({ start, end }) => start < end),
    rangeOf,
  };

  function closeTop(): void {
    const top = marks.pop();
    if (top !== undefined) leave(top.element, top);
  }

  function rangeOf(start: number, end: number): Range | undefined {
    const first = pieces.find((piece) => piece.start + piece.length > start);
    const last = pieces.findLast((piece) => piece.start < end);
    if (first === undefined || last === undefined || !first.node.isConnected || !last.node.isConnected)
      return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.start));
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
    return range;
  }
}
