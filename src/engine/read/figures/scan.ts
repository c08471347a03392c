/** A unit's text as it is scanned: invisible characters and doubled spaces taken out, with the way back. */
export interface Scan {
  readonly plain: string;
  /** Offset in the unit of a position in `plain`. */
  at(position: number): number;
}

const EXTRA = /(?:[\u200b\u200c]|\u200d|[\u2060\ufeff\u00ad])+|(?<=\s)\s+/g;

/** Takes zero-width characters out of a text, so that "185\u200b,000" is one number, and makes runs of spaces one. */
export function scan(plain: string): Scan {
  if (plain.search(EXTRA) < 0) return { plain, at: (position) => position };
  const kept: number[] = [];
  let text = '';
  let from = 0;
  for (const match of plain.matchAll(EXTRA)) {
    for (let index = from; index < match.index; index += 1) kept.push(index);
    text += plain.slice(from, match.index);
    from = match.index + match[0].length;
  }
  for (let index = from; index < plain.length; index += 1) kept.push(index);
  text += plain.slice(from);
  return { plain: text, at: (position) => kept[position] ?? plain.length };
}
