import { hashOf } from '#engine/read/gate/hash.ts';
import { type Required, requiredWords } from '#engine/read/gate/required-words.ts';

/** What a pattern requires, as hashes of short runs of characters: all of `hashes`, and of each group one way. */
export interface Search {
  readonly hashes: readonly number[];
  readonly groups: readonly Group[];
}

/** Several ways, with one hash of each, which rules out nearly all of them at a glance. */
interface Group {
  readonly first: Uint16Array;
  readonly ways: readonly Search[];
}

const known = new WeakMap<RegExp, Search>();

/** What must be looked for before a pattern is tried. Worked out once for each pattern. */
export function lookFor(pattern: RegExp): Search {
  let search = known.get(pattern);
  if (search === undefined) {
    search = searchOf(requiredWords(pattern));
    known.set(pattern, search);
  }
  return search;
}

function searchOf(required: Required): Search {
  if (required === undefined) return { hashes: [], groups: [] };
  if (typeof required === 'string') return { hashes: hashesOf(required), groups: [] };
  if ('any' in required) return { hashes: [], groups: groupOf(required.any.map(searchOf).flatMap(waysOf)) };
  const parts = required.all.map(searchOf);
  return { hashes: [...new Set(parts.flatMap(({ hashes }) => hashes))], groups: parts.flatMap(({ groups }) => groups) };
}

/** A way without a hash of its own is told by the ways of its first group, each with what the other groups require. */
const waysOf = (search: Search): readonly Search[] => {
  const [first, ...groups] = search.groups;
  if (search.hashes.length > 0 || first === undefined) return [search];
  return first.ways.map((way) => ({ hashes: way.hashes, groups: [...way.groups, ...groups] }));
};

function groupOf(ways: readonly Search[]): readonly Group[] {
  const first = ways.map(({ hashes }) => hashes.at(-1));
  // Nothing is known of one of the ways: then everything may pass.
  if (first.includes(undefined)) return [];
  return [{ first: Uint16Array.from(first, (hash) => hash ?? 0), ways }];
}

function hashesOf(piece: string): number[] {
  const [a = 0, b = 0, ...rest] = Array.from(piece, (char) => char.charCodeAt(0));
  if (piece.length === 1) return [hashOf(0, 0, a)];
  if (piece.length === 2) return [hashOf(0, a, b)];
  return rest.map((code, index) => hashOf(piece.charCodeAt(index), piece.charCodeAt(index + 1), code));
}
