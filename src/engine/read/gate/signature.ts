import { hashOf } from '#engine/read/gate/hash.ts';
import { lookFor, type Search } from '#engine/read/gate/search.ts';

/** Which short runs of letters and which marks stand in a text, as bits; a bit may be set by chance, none is ever missing. */
export interface Signature {
  readonly bits: Bits;
  /** All texts of one letter together. */
  readonly letter: LetterSignature;
}

/** As many bits as a power of two; `mask` takes a hash to one of them. */
interface Bits {
  readonly set: Uint32Array;
  readonly mask: number;
}

/** What can be told of a whole letter; worked out once for each pattern. */
export interface LetterSignature {
  readonly bits: Bits;
  readonly verdicts: Map<Search, boolean>;
}

const LETTER_BITS = 16_384;
const MOST_BITS = 4_096;
const LEAST_BITS = 256;

const bitsFor = (size: number): Bits => ({ set: new Uint32Array(size / 32), mask: size - 1 });

export const letterSignature = (): LetterSignature => ({ bits: bitsFor(LETTER_BITS), verdicts: new Map() });

const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 223 && code <= 382);
const isInvisible = (code: number) =>
  code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200b && code <= 0x200d);

/** The signature of a text in lower case, which is added to its letter's. */
export function signatureOf(plain: string, letter: LetterSignature): Signature {
  let size = LEAST_BITS;
  while (size < plain.length * 16 && size < MOST_BITS) size *= 2;
  const bits = bitsFor(size);
  const add = (hash: number) => {
    mark(bits, hash);
    mark(letter.bits, hash);
  };
  let before = 0;
  let last = 0;
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index);
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
  return { bits, letter };
}

function mark({ set, mask }: Bits, hash: number): void {
  const bit = hash & mask;
  set[bit >> 5] = (set[bit >> 5] ?? 0) | (1 << (bit & 31));
}

const has = ({ set, mask }: Bits, hash: number): boolean =>
  (((set[(hash & mask) >> 5] ?? 0) >>> (hash & 31)) & 1) === 1;

function passes(bits: Bits, { hashes, groups }: Search): boolean {
  for (const hash of hashes) if (!has(bits, hash)) return false;
  for (const group of groups) if (!someOf(bits, group)) return false;
  return true;
}

function someOf(bits: Bits, { first, ways }: Search['groups'][number]): boolean {
  const { set, mask } = bits;
  for (let index = 0; index < first.length; index++) {
    const bit = (first[index] ?? 0) & mask;
    if ((((set[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
    const way = ways[index];
    if (way !== undefined && passes(bits, way)) return true;
  }
  return false;
}

/** Whether a pattern can match in a text, told from its signature alone: false is certain, true means that it must be tried. */
export function mayMatch({ bits, letter }: Signature, pattern: RegExp): boolean {
  const search = lookFor(pattern);
  let verdict = letter.verdicts.get(search);
  if (verdict === undefined) {
    verdict = passes(letter.bits, search);
    letter.verdicts.set(search, verdict);
  }
  return verdict && passes(bits, search);
}
