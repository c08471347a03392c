/** Something found by name, such as an occupation or an area. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface NameSearch<T extends Named> {
  /** Best matches first: every word typed must begin a word of the name. */
  find(typed: string, limit?: number): readonly T[];
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  ).slice(0, 40);
}

/** First place in a sorted list that is not before the key. */
function lowerBound(words: readonly string[], key: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An index over names for searching as one types: a sorted word list, each word with the places it occurs in. */
export function createNameSearch<T extends Named>(entries: readonly T[]): NameSearch<T> {
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const places = new Map<string, number[]>();
  unique.forEach((entry, index) => {
    for (const word of new Set(wordsOf(`${entry.name} ${entry.id.replaceAll('-', '')} ${entry.id}`))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [index]);
      else known.push(index);
    }
  });
  const words = [...places.keys()].sort();

  const beginningWith = (prefix: string): Map<number, boolean> => {
    const found = new Map<number, boolean>();
    for (let at = lowerBound(words, prefix); words[at]?.startsWith(prefix) === true; at++) {
      const whole = words[at] === prefix;
      for (const index of places.get(words[at] ?? '') ?? []) found.set(index, whole || (found.get(index) ?? false));
    }
    return found;
  };

  return {
    find(typed, limit = 20) {
      const keys = wordsOf(typed).slice(0, 8);
      const [first, ...rest] = keys.map(beginningWith);
      if (first === undefined) return [];
      const hits = [...first].flatMap(([index, whole]) => {
        const entry = unique[index];
        if (entry === undefined || !rest.every((other) => other.has(index))) return [];
        const wholes = (whole ? 1 : 0) + rest.filter((other) => other.get(index) === true).length;
        const starts = wordsOf(entry.name)[0]?.startsWith(keys[0] ?? '') === true ? 1 : 0;
        return [{ entry, score: wholes * 2 + starts, length: entry.name.length }];
      });
      hits.sort((a, b) => b.score - a.score || a.length - b.length || (a.entry.name < b.entry.name ? -1 : 1));
      return hits.slice(0, limit).map(({ entry }) => entry);
    },
  };
}
