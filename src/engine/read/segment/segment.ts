import type { Letter } from '#domain/document.ts';
import type { Unit } from '#engine/read/context.ts';
import { signatures } from '#engine/read/gate/signature.ts';
import { type Block, blocksOf } from '#engine/read/segment/blocks.ts';
import { isRunInHeading } from '#engine/read/segment/headings.ts';
import { lineRoles } from '#engine/read/segment/line-roles.ts';
import { linesOf } from '#engine/read/segment/lines.ts';
import { markerLength, numbering } from '#engine/read/segment/markers.ts';
import { plainText } from '#engine/read/segment/plain-text.ts';
import { sentencesOf } from '#engine/read/segment/sentences.ts';

const LONGEST_SECTION = 160;
const STRUCK = /^~~[^~]{1,400}~~$/;

/**
 * Cuts a letter into units. `section` holds what a unit stands under: its heading, then the lead-in of its list or
 * the label of its paragraph, divided by " / ".
 */
export function segment(letter: Letter): Unit[] {
  const { text } = letter;
  const lines = linesOf(text);
  const roles = lineRoles(letter, lines);
  const units: Unit[] = [];
  const sign = signatures();
  let heading = '';
  let leadIn = '';
  // A line numbered like the heading or lead-in above it is its sibling and not below it.
  let headingNumber = '';
  let leadInNumber = '';
  const add = (
    kind: Unit['kind'],
    start: number,
    end: number,
    role: Unit['role'],
    section: string,
    cells?: Unit['cells'],
  ) => {
    if (end <= start) return;
    const own = text.slice(start, end);
    const plain = plainText(own);
    units.push({
      index: units.length,
      start,
      end,
      text: own,
      plain,
      signature: sign(plain),
      kind,
      role: STRUCK.test(own) && role === 'body' ? 'superseded' : role,
      section,
      ...(cells === undefined ? {} : { cells }),
    });
  };
  for (const block of splitByRole(blocksOf(lines), roles, lines)) {
    const role = roles[block.first] ?? 'body';
    const plain = () => plainText(text.slice(block.start, block.end));
    const number = numbering(text.slice(block.start, block.start + 60));
    if (role === 'signature') heading = '';
    if (number !== '' && number === headingNumber) heading = '';
    if (number !== '' && (number === leadInNumber || number === headingNumber)) leadIn = '';
    if (block.kind === 'heading') {
      heading = nameOf(plain());
      headingNumber = number;
      leadIn = '';
      add('heading', block.start, block.end, role, '');
      continue;
    }
    if (block.kind === 'text' && block.apart) leadIn = '';
    const section = [heading, leadIn].filter((part) => part !== '').join(' / ');
    const cells = block.cells;
    const isLabel = cells?.length === 2 && block.kind === 'row';
    if (block.kind === 'row' && !(isLabel && isProse(text.slice(cells[1]?.start ?? 0, block.end)))) {
      add('row', block.start, block.end, role, section, cells === undefined ? undefined : extended(cells, block.end));
      continue;
    }
    addSentences(block, role, section, number);
  }
  return units;

  function addSentences(block: Block, role: Unit['role'], section: string, number: string): void {
    const kind = block.kind === 'item' ? 'item' : 'sentence';
    const label = block.cells?.[0];
    const skip = block.kind === 'item' ? markerLength(text.slice(block.start, block.start + 60)) : 0;
    const sentences = sentencesOf(text, block.start + skip, block.end);
    let own = label === undefined ? '' : nameOf(plainText(text.slice(label.start, label.end)));
    for (const [index, [start, end]] of sentences.entries()) {
      const first = index === 0;
      const sentence = text.slice(start, end);
      const alone = sentences.length === 1;
      if (first && isRunInHeading(sentence) && (!alone || (block.kind === 'text' && standsAlone(sentence)))) {
        own = nameOf(plainText(sentence));
        add('heading', start, end, role, '');
        if (alone) heading = own;
        if (block.kind === 'text') leadIn = '';
        continue;
      }
      const under =
        [
          first && label !== undefined ? section : own === '' ? section : [section, own].filter(Boolean).join(' / '),
        ][0] ?? '';
      const cells =
        first && label !== undefined ? [label, { start: block.cells?.[1]?.start ?? start, end }] : undefined;
      add(kind, start, end, role, under, cells);
    }
    const last = text.slice(Math.max(block.start, block.end - LONGEST_SECTION), block.end);
    if (/:\s{0,3}$/.test(last)) {
      const sentence = sentences.at(-1);
      leadInNumber = number;
      if (block.kind !== 'item' || leadIn === '')
        leadIn =
          sentence === undefined
            ? ''
            : nameOf(plainText(text.slice(Math.max(sentence[0], sentence[1] - LONGEST_SECTION), sentence[1])));
    } else if (block.kind === 'text') leadIn = '';
  }
}

/** A label before running text is the head of a paragraph; before a short value it is a row. */
function isProse(value: string): boolean {
  return value.length > 160 || /[.!?]\s+["“(]?\p{Lu}/u.test(value) || (value.length > 60 && /\.$/.test(value));
}

function extended(cells: NonNullable<Unit['cells']>, end: number): NonNullable<Unit['cells']> {
  return cells.map((cell, index) => (index === cells.length - 1 ? { start: cell.start, end } : cell));
}

/** A line like "Non-Competition." between paragraphs is a heading; the name of a firm is not. */
function standsAlone(sentence: string): boolean {
  return /^[A-Za-zÀ-ÖØ-ž ,&'’/-]{6,60}\.$/.test(sentence) && !/\b(?:inc|ltd|corp|co|llc|gmbh)\.$/i.test(sentence);
}

/** Name of a heading or label without numbering, marks and final points. */
function nameOf(plain: string): string {
  return plain
    .slice(0, LONGEST_SECTION)
    .replace(/^[#*_\s§]{1,10}|^\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s{1,40}/, '')
    .replace(/^\(?[a-zivx]{1,4}[.)]\s{1,40}/, '')
    .replace(/[:.*_\s]{1,10}$/, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A block whose lines have different roles is cut where the role changes. */
function splitByRole(blocks: readonly Block[], roles: readonly string[], lines: ReturnType<typeof linesOf>): Block[] {
  return blocks.flatMap((block) => {
    const parts: Block[] = [];
    for (let index = block.first; index <= block.last; index++) {
      const line = lines[index];
      const open = parts.at(-1);
      if (line === undefined || (line.blank && index !== block.first)) continue;
      if (open !== undefined && roles[open.last] === roles[index]) {
        open.end = line.end;
        open.last = index;
      } else if (open === undefined) parts.push({ ...block, start: block.start, end: line.end, last: index });
      else parts.push({ kind: 'text', start: line.start, end: line.end, first: index, last: index, apart: false });
    }
    return parts;
  });
}
