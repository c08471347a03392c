/**
 * What every match of a pattern holds: a piece of text, all of several, or one of several. Undefined when nothing is
 * certain.
 */
export type Required =
  | string
  | { readonly all: readonly Required[] }
  | { readonly any: readonly Required[] }
  | undefined;

const PIECE = /[a-z0-9ß-ž]/;
/** Marks that are worth looking for on their own. */
const MARK = /[$€£¥₹%§+@/]/;
const ANY_CHARACTER = /^\\(?:[dDwWsS]|p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrtfv0]|[1-9])/;

/**
 * The words without which a pattern cannot match, read from its source: `/\b(?:signing bonus|retention)\b/` holds
 * "signing" and "bonus", or "retention". Pieces are in lower case and consist of letters and digits, or of one mark.
 */
export function requiredWords(pattern: RegExp): Required {
  return alternation({ source: pattern.source, at: 0 });
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternation(reader: Reader): Required {
  const any: Required[] = [];
  for (;;) {
    any.push(sequence(reader));
    if (reader.source[reader.at] !== '|') break;
    reader.at++;
  }
  if (any.includes(undefined)) return undefined;
  return any.length === 1 ? any[0] : { any };
}

/** One way through a pattern: the runs of plain characters in it and the groups it cannot do without. */
function sequence(reader: Reader): Required {
  const all: Required[] = [];
  let run = '';
  const close = () => {
    if (run.length > 1 || MARK.test(run)) all.push(run);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const { character, group } = atom(reader);
    const { least, most } = quantifier(reader);
    if (character !== undefined && least > 0 && PIECE.test(character)) {
      run += character;
      if (most > 1) close();
    } else {
      close();
      if (least === 0) continue;
      if (character !== undefined && MARK.test(character)) all.push(character);
      if (group !== undefined) all.push(group);
    }
  }
  close();
  if (all.length === 0) return undefined;
  return all.length === 1 ? all[0] : { all };
}

/** The next element: a plain character (a blank for a place between characters), a group, or neither. */
function atom(reader: Reader): { character?: string; group?: Required } {
  const { source, at } = reader;
  const char = source.charAt(at);
  if (char === '(') return groupOf(reader);
  if (char === '[') {
    reader.at = endOfClass(source, at);
    return {};
  }
  if (char === '\\') {
    const any = ANY_CHARACTER.exec(source.slice(at, at + 24));
    reader.at += any === null ? 2 : any[0].length;
    if (any !== null) return {};
    const escaped = source.charAt(at + 1);
    return { character: escaped === 'b' || escaped === 'B' ? ' ' : escaped.toLowerCase() };
  }
  reader.at++;
  if (char === '^' || char === '$') return { character: ' ' };
  return char === '.' ? {} : { character: char.toLowerCase() };
}

/** A group in brackets. What a look-around sees need not be part of the match's own words and is passed over. */
function groupOf(reader: Reader): { character?: string; group?: Required } {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '(';
  reader.at += opening.length;
  const group = alternation(reader);
  reader.at++;
  return opening.includes('=') || opening.includes('!') ? { character: ' ' } : { group };
}

function endOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function quantifier(reader: Reader): { least: number; most: number } {
  const text = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 16));
  if (text === null) return { least: 1, most: 1 };
  reader.at += text[0].length;
  const [mark = '', least, comma, most] = text;
  if (least !== undefined)
    return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? 99 : Number(most) };
  return { least: mark[0] === '+' ? 1 : 0, most: mark[0] === '?' ? 1 : 99 };
}
