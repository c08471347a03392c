import { type Required, requiredWords } from '#engine/read/gate/required-words.ts';

/** Which short runs of letters and which marks stand in a text, as bits; a bit may be set by chance, none is ever missing. */
export type Signature = Uint32Array;

const BITS = 4_096;
const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 223 && code <= 382);
const isInvisible = (code: number) => code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200b && code <= 0x200d);
const one = (a: number) => (a * 31 + 7) & (BITS - 1);
const two = (a: number, b: number) => (a * 127 + b * 4_111) & (BITS - 1);
const three = (a: number, b: number, c: number) => (a * 961 + b * 2_311 + c * 7_919 + ((a * b) << 3)) & (BITS - 1);

/** The signature of a text in lower case. */
export function signatureOf(plain: string): Signature {
  const bits = new Uint32Array(BITS / 32);
  const set = (bit: number) => {
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  let before = 0;
  let last = 0;
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index);
    if (!isWord(code)) {
      if (isInvisible(code)) continue;
      if (code !== 32) set(one(code));
      before = 0;
      last = 0;
      continue;
    }
    if (last !== 0) set(two(last, code));
    if (before !== 0) set(three(before, last, code));
    before = last;
    last = code;
  }
  return bits;
}

/** What is required, as bits: those that must all be set, and groups of which one must hold. */
interface Test {
  readonly bits: readonly number[];
  readonly groups: readonly (readonly Test[])[];
}

function testOf(required: Required): Test {
  if (required === undefined) return { bits: [], groups: [] };
  if (typeof required === 'string') return { bits: bitsOf(required), groups: [] };
  if ('any' in required) return { bits: [], groups: [required.any.map(testOf)] };
  const parts = required.all.map(testOf);
  return { bits: [...new Set(parts.flatMap(({ bits }) => bits))], groups: parts.flatMap(({ groups }) => groups) };
}

function bitsOf(piece: string): number[] {
  const codes = Array.from(piece, (char) => char.charCodeAt(0));
  const [a = 0, b = 0] = codes;
  if (codes.length === 1) return [one(a)];
  if (codes.length === 2) return [two(a, b)];
  return codes.slice(2).map((code, index) => three(codes[index] ?? 0, codes[index + 1] ?? 0, code));
}

function passes(signature: Signature, { bits, groups }: Test): boolean {
  for (const bit of bits) if ((((signature[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
  for (const group of groups) if (!someOf(signature, group)) return false;
  return true;
}

function someOf(signature: Signature, group: readonly Test[]): boolean {
  for (const test of group) if (passes(signature, test)) return true;
  return false;
}

const tests = new WeakMap<RegExp, Test>();

/** Whether a pattern can match in a text, told from its signature alone: false is certain, true means that it must be tried. */
export function mayMatch(signature: Signature, pattern: RegExp): boolean {
  let test = tests.get(pattern);
  if (test === undefined) {
    test = testOf(requiredWords(pattern));
    tests.set(pattern, test);
  }
  return passes(signature, test);
}
