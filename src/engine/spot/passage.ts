/** A place where a pattern was found, with its sentence around it. */
export interface Passage {
  readonly match: string;
  /** The clause up to the match: from the last comma or the start of the sentence. */
  readonly lead: string;
  /** The sentence up to the match. */
  readonly before: string;
  /** The sentence after the match, its end mark included. */
  readonly after: string;
}

/** Matches looked at per pattern, and characters of a sentence either side. */
const MOST_MATCHES = 30;
const REACH = 240;

/** Passages of a text (plain, lower case) where a pattern holds. The pattern needs the flag g. */
function* passages(text: string, pattern: RegExp): Generator<Passage> {
  pattern.lastIndex = 0;
  for (let count = 0; count < MOST_MATCHES; count++) {
    const found = pattern.exec(text);
    if (found === null) break;
    const end = found.index + found[0].length;
    const past = text.slice(Math.max(0, found.index - REACH), found.index);
    const before = past.slice(lastEnd(past));
    const after = /^[^.?!\n]*[.?!]?/.exec(text.slice(end, end + REACH))?.[0] ?? '';
    yield { match: found[0], before, lead: before.slice(lastBreak(before)), after };
    if (found[0] === '') pattern.lastIndex++;
  }
  pattern.lastIndex = 0;
}

const lastEnd = (text: string) => Math.max(...['.', '?', '!', '\n'].map((mark) => text.lastIndexOf(mark))) + 1;
const lastBreak = (text: string) => Math.max(...[',', ';', ':', '(', ' - '].map((mark) => text.lastIndexOf(mark))) + 1;

/** Whether some passage of some pattern is accepted. */
export const someSaid = (text: string, patterns: readonly RegExp[], accepts: (passage: Passage) => boolean): boolean =>
  patterns.some((pattern) => {
    for (const passage of passages(text, pattern)) if (accepts(passage)) return true;
    return false;
  });
