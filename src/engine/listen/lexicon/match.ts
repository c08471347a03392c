import { MOVES } from '#engine/listen/lexicon/moves.ts';
import { REFUSALS } from '#engine/listen/lexicon/refusals.ts';
import { TALK } from '#engine/listen/lexicon/talk.ts';
import { type Token, tokensOf } from '#engine/listen/lexicon/tokens.ts';

export const LEXICON = { ...MOVES, ...REFUSALS, ...TALK } as const;
/** A class of words and phrases that do the same work in a reply. */
export type WordClass = keyof typeof LEXICON;

/** A word or phrase of a class, as a stretch of tokens. */
export interface Hit {
  readonly of: WordClass;
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Beginnings of words: "approv*". */
  readonly begins: Map<string, Node>;
  readonly ends: WordClass[];
}

const node = (): Node => ({ next: new Map(), begins: new Map(), ends: [] });
const ROOT = node();
for (const [name, list] of Object.entries(LEXICON) as [WordClass, string][])
  for (const phrase of list.split(',')) {
    let at = ROOT;
    const words = tokensOf(phrase.replaceAll('*', '#').trim()).map(({ word }) => word);
    for (const word of words) {
      const isStem = word.endsWith('#');
      const level = isStem ? at.begins : at.next;
      const key = isStem ? word.slice(0, -1) : word;
      const found = level.get(key) ?? node();
      level.set(key, found);
      at = found;
    }
    if (at !== ROOT && !at.ends.includes(name)) at.ends.push(name);
  }

/** A phrase is at most so many words long, a stem at least so many letters. */
const LONGEST = 7;
const SHORTEST_STEM = 3;

/** The longest phrase of each class at each word. One walk of bounded depth for each token. */
export function hitsIn(tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const longest = new Map<WordClass, number>();
    walk(tokens, from, from, ROOT, longest);
    for (const [of, to] of longest) hits.push({ of, from, to });
  }
  return hits;
}

function walk(tokens: readonly Token[], from: number, at: number, here: Node, longest: Map<WordClass, number>): void {
  for (const name of here.ends) longest.set(name, Math.max(at, longest.get(name) ?? 0));
  const word = tokens[at]?.word;
  if (word === undefined || at - from >= LONGEST) return;
  const next = here.next.get(word);
  if (next !== undefined) walk(tokens, from, at + 1, next, longest);
  if (here.begins.size === 0) return;
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, 16); length++) {
    const stem = here.begins.get(word.slice(0, length));
    if (stem !== undefined) walk(tokens, from, at + 1, stem, longest);
  }
}
