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
  if (typeof required === 'string') return { hashes: hashesOf([required]), groups: [] };
  if ('any' in required) return { hashes: [], groups: groupOf(required.any.map(searchOf).flatMap(waysOf)) };
  const own = required.all.filter((part) => typeof part === 'string');
  const rest = required.all.filter((part) => typeof part !== 'string').map(searchOf);
  return { hashes: hashesOf(own), groups: rest.flatMap(({ groups }) => groups) };
}

/** A way without a hash of its own is told by the ways of its first group, each with what the other groups require. */
const waysOf = (search: Search): readonly Search[] => {
  const [first, ...groups] = search.groups;
  if (search.hashes.length > 0 || first === undefined) return [search];
  return first.ways.map((way) => ({ hashes: way.hashes, groups: [...way.groups, ...groups] }));
};

function groupOf(ways: readonly Search[]): readonly Group[] {
  const first = ways.map(({ hashes }) => hashes[0]);
  // Nothing is known of one of the ways: then everything may pass.
  if (first.includes(undefined)) return [];
  return [{ first: Uint16Array.from(first, (hash) => hash ?? 0), ways }];
}

/** Letters from the most to the least used; what is not in it is rarer still. */
const BY_USE = 'etaoinsrhldcumfpgwybvkxjqz';
const rarity = (run: string): number =>
  Array.from(run).reduce((sum, char) => sum + (BY_USE.includes(char) ? BY_USE.indexOf(char) : BY_USE.length), 0);

/** The hashes of all runs of three in some pieces, the rarest first, since most texts fail on it. */
function hashesOf(pieces: readonly string[]): number[] {
  const runs = pieces.flatMap((piece) =>
    piece.length < 3 ? [piece] : Array.from({ length: piece.length - 2 }, (_, at) => piece.slice(at, at + 3)),
  );
  return [...new Set(runs)].sort((a, b) => rarity(b) - rarity(a)).map(hashOfRun);
}

function hashOfRun(run: string): number {
  const [a = 0, b = 0, c = 0] = [0, 0, 0, ...Array.from(run, (char) => char.charCodeAt(0))].slice(-3);
  return hashOf(a, b, c);
}
