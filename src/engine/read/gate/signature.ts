import { hashOf } from '#engine/read/gate/hash.ts';
import { lookFor, type Search } from '#engine/read/gate/search.ts';

/** Where a unit's text stands among those that are looked through together. */
export interface Signature {
  readonly block: Block;
  /** The one bit of this text in every row of the block. */
  readonly bit: number;
}

/** Up to 32 texts that are looked through at once: for each run of one to three characters, the texts it stands in. */
interface Block {
  readonly texts: string[];
  /** One bit for each text; runs with the same hash share a row, so a bit may be set by chance and is never missing. */
  rows: Uint32Array | undefined;
  /** The texts a pattern may match in. */
  readonly verdicts: Map<RegExp, number>;
}

const MOST_TEXTS = 32;
const MOST_ROWS = 4_096;
const LEAST_ROWS = 512;

/** Gives out the signatures of a letter's texts, which are in lower case. */
export function signatures(): (plain: string) => Signature {
  let block: Block | undefined;
  return (plain) => {
    if (block === undefined || block.texts.length === MOST_TEXTS || block.rows !== undefined) {
      block = { texts: [], rows: undefined, verdicts: new Map() };
    }
    block.texts.push(plain);
    return { block, bit: 1 << (block.texts.length - 1) };
  };
}

const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 223 && code <= 382);
const isInvisible = (code: number) =>
  code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200b && code <= 0x200d);

function rowsOf(texts: readonly string[]): Uint32Array {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let size = LEAST_ROWS;
  while (size < length * 4 && size < MOST_ROWS) size *= 2;
  const rows = new Uint32Array(size);
  texts.forEach((text, index) => {
    addTo(rows, text, 1 << index);
  });
  return rows;
}

function addTo(rows: Uint32Array, text: string, bit: number): void {
  const mask = rows.length - 1;
  const add = (hash: number) => {
    rows[hash & mask] = (rows[hash & mask] ?? 0) | bit;
  };
  let before = 0;
  let last = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isWord(code)) {
      if (isInvisible(code)) continue;
      if (code !== 32) add(hashOf(0, 0, code));
      before = 0;
      last = 0;
      continue;
    }
    if (last !== 0) add(hashOf(0, last, code));
    if (before !== 0) add(hashOf(before, last, code));
    before = last;
    last = code;
  }
}

/** The texts in which all that a search requires may stand. */
function textsWith(rows: Uint32Array, { hashes, groups }: Search): number {
  const mask = rows.length - 1;
  let texts = -1;
  for (const hash of hashes) texts &= rows[hash & mask] ?? 0;
  for (const { first, ways } of groups) {
    if (texts === 0) return 0;
    let some = 0;
    for (let index = 0; index < first.length; index++) {
      const way = ((rows[(first[index] ?? 0) & mask] ?? 0) & texts) === 0 ? undefined : ways[index];
      if (way !== undefined) some |= textsWith(rows, way);
    }
    texts &= some;
  }
  return texts;
}

/**
 * Whether a pattern can match in a text, told from the words it cannot match without: false is certain, true means that it
 * must be tried. A pattern is looked for in 32 texts at once, so that most readers never touch most of a letter.
 */
export function mayMatch({ block, bit }: Signature, pattern: RegExp): boolean {
  let texts = block.verdicts.get(pattern);
  if (texts === undefined) {
    block.rows ??= rowsOf(block.texts);
    texts = textsWith(block.rows, lookFor(pattern));
    block.verdicts.set(pattern, texts);
  }
  return (texts & bit) !== 0;
}
