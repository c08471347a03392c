import { matchesOf } from '#engine/read/gate/in-unit.ts';
import { NEVER_LAST, OPENERS, PERHAPS_LAST } from '#engine/read/segment/abbreviations.ts';

/** No unit is longer, so that what looks at one unit stays bounded. */
const LONGEST = 2_000;
const END = /[.!?。؟]+["”'’»)\]*]{0,3}\s/g;

/** Sentences of a stretch of running text as offsets into `text`, without white space at their ends. */
export function sentencesOf(text: string, start: number, end: number): (readonly [number, number])[] {
  const stretch = text.slice(start, end);
  const found: (readonly [number, number])[] = [];
  let from = 0;
  const push = (to: number) => {
    for (let at = from; at < to; at = pieceEnd(stretch, at, to)) {
      const piece = stretch.slice(at, pieceEnd(stretch, at, to));
      const lead = piece.length - piece.trimStart().length;
      const body = piece.trim();
      if (body !== '') found.push([start + at + lead, start + at + lead + body.length]);
    }
    from = to;
  };
  for (const match of matchesOf(stretch, END)) {
    const after = match.index + match[0].length;
    if (endsSentence(stretch, match.index, match[0], after)) push(after);
  }
  push(stretch.length);
  return found;
}

/** End of the next piece of at most `LONGEST` characters, cut at a blank where there is one. */
function pieceEnd(text: string, from: number, to: number): number {
  if (to - from <= LONGEST) return to;
  const blank = text.lastIndexOf(' ', from + LONGEST);
  return blank > from + LONGEST / 2 ? blank + 1 : from + LONGEST;
}

function endsSentence(text: string, at: number, mark: string, after: number): boolean {
  const rest = text.slice(after, after + 60).trimStart();
  if (rest === '') return true;
  const next = /^["“„«'‘([*]{0,3}([A-Za-zÀ-ÖØ-ž\d$€£₹])/.exec(rest)?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  if (mark[0] !== '.' || mark.startsWith('..')) return true;
  const before = /([^\s("“„'‘«[/]{1,30})$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
  const word = before.toLowerCase();
  const follower =
    /^["“„«'‘([*]{0,3}([A-Za-zÀ-ÖØ-ž'’.]{1,20})/
      .exec(rest)?.[1]
      ?.toLowerCase()
      .replace(/[.'’].*$/, '') ?? '';
  if (NEVER_LAST.has(word))
    return word.length > 3 && /^(?:sept?|approx|dept|min|max|art)$/.test(word) ? OPENERS.has(follower) : false;
  if (PERHAPS_LAST.has(word)) return OPENERS.has(follower);
  // A single letter is an initial; a short number is a day ("am 1. Mai") or the number of a clause.
  if (/^\p{Lu}$/u.test(before)) return OPENERS.has(follower) && before !== 'J';
  if (/^\d{1,2}$/.test(before))
    return (
      !/^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|quartal|monat|tag|jahr|werktag|halbjahr)/.test(
        follower,
      ) && !isClauseNumber(text, at - before.length)
    );
  return true;
}

/** Whether the number opens the stretch or follows a sentence's end: then it numbers what follows. */
function isClauseNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  return before === '' || /[.;:]$/.test(before);
}
