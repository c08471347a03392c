/** A sentence of a reply; offsets are into the letter's text. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly clauses: readonly Clause[];
}

/** A part of a sentence that says one thing of one subject. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|ms|mrs|dr|prof|st|vs|no|nr|approx|e\.g|i\.e|p\.a|a\.m|p\.m|inc|ltd|co|jr|sr|rs|wm|dept|ca|incl|max|min|resp|\p{L})\.$/u;
const GREETING =
  /^ {0,20}(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|greetings)\b[^\n,:!.-]{0,40}|[a-z'-]{2,20}(?: [a-z'-]{2,20})?)(?:,|:|!|\.(?= ?\n))(?=\s*\n)/;
/** Where one thing said ends and another begins. Commas of a list do not. */
const JOINT =
  /[;:]\s|\s-{1,2}\s|(?:,\s?|\s)(?=(?:but|however|although|though|whereas|while|whilst|yet|because|so|unless|except|otherwise|instead)\b)|\s(?=and (?:leave|keep|hold|we|i|you|they|he|she|it|would|could|can|will|cannot|can't|have|are|is)\b)|,\s(?=(?:and|or|then|which|nor|the rest)\b)|\s\((?=[a-z])|\.\.+\s|…/g;

/** No sentence is longer: what runs on is cut at a space, so that time stays in proportion to the text. */
const LONGEST = 600;

/** Sentences of the own words. Lines broken by a mail program are joined. */
export function sentencesOf(plain: string): Sentence[] {
  const found: Sentence[] = [];
  const greeting = GREETING.exec(plain.slice(0, 200));
  let from = greeting === null ? 0 : greeting[0].length;
  for (let at = from; at <= plain.length; at++) {
    const stop = boundaryAt(plain, from, at);
    if (stop === undefined) continue;
    push(from, stop);
    from = stop;
    at = Math.max(at, stop - 1);
  }
  return found;

  function push(start: number, end: number): void {
    const stretch = plain.slice(start, end);
    const lead = stretch.length - stretch.trimStart().length;
    const words = stretch.trim();
    if (!/[\p{L}\d]/u.test(words)) return;
    const first = start + lead;
    found.push({
      index: found.length,
      start: first,
      end: first + words.length,
      plain: words,
      clauses: clausesOf(words, first),
    });
  }
}

/** The offset after which a new sentence begins, when one ends at `at`. */
function boundaryAt(plain: string, from: number, at: number): number | undefined {
  if (at === plain.length) return at;
  const char = plain[at] ?? '';
  if (at - from >= LONGEST && (/\s/.test(char) || at - from >= LONGEST * 2)) return at + 1;
  if (char === '\n') return isWrapped(plain, from, at) ? undefined : at + 1;
  if (!/[.!?]/.test(char)) return undefined;
  let stop = at + 1;
  while (stop < plain.length && /[.!?)"']/.test(plain[stop] ?? '')) stop++;
  if (stop < plain.length && !/\s/.test(plain[stop] ?? '')) return undefined;
  if (char === '.' && stop === at + 1 && ABBREVIATION.test(plain.slice(Math.max(from, at - 8), at + 1)))
    return undefined;
  return stop;
}

/** A long line without an end mark, followed by a line that is no list item and no paragraph of its own. */
function isWrapped(plain: string, from: number, at: number): boolean {
  const lineStart = plain.lastIndexOf('\n', at - 1) + 1;
  const line = plain.slice(Math.max(from, lineStart), at).trim();
  const next = plain.slice(at + 1, at + 40);
  return (
    line.length > 45 && !/[.!?:;]$/.test(line) && /^ {0,4}[\p{L}\d$€£(]/u.test(next) && !/^\d{1,2}[.)] /.test(next)
  );
}

function clausesOf(words: string, start: number): Clause[] {
  const cuts = [...words.matchAll(JOINT)].map((joint) => joint.index + joint[0].length);
  // "While base is set, leave can be discussed": the comma ends the first half.
  if (/^(?:while|whilst|whereas|although|though|even though|if)\b/.test(words)) {
    const comma = words.indexOf(', ');
    if (comma > 0) cuts.push(comma + 2);
  }
  const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), words.length];
  const parts = edges.slice(0, -1).flatMap((edge, index) => {
    const stop = edges[index + 1] ?? words.length;
    const part = words.slice(edge, stop).trimEnd();
    return part.trim() === '' ? [] : [{ start: start + edge, end: start + edge + part.length, plain: part }];
  });
  return joinTails(parts, words, start);
}

const VERB =
  /\b(?:is|are|was|were|be|been|can|could|will|would|won't|can't|cannot|may|might|must|should|have|has|had|do|does|did|don't|doesn't|stays?|remains?|stands?|goes?|needs?|comes?|leave|keep|hold|add|put|give|raise|increase|offer|pay|agree)\b|'(?:s|ll|d|re|ve|m)\b|n't\b/;

/** "Annual leave, or your title" is one list: a tail without a verb belongs to what came before. */
function joinTails(clauses: readonly Clause[], words: string, start: number): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const isTail =
      /^(?:and|or|nor|as well as)\b/.test(clause.plain) && clause.plain.length < 60 && !VERB.test(clause.plain);
    const isHead =
      last !== undefined &&
      last.plain.length < 60 &&
      /,\s*$|[a-z]$/.test(last.plain) &&
      !VERB.test(last.plain) &&
      /^(?:and|or|nor)\b/.test(clause.plain);
    if (last === undefined || !(isTail || isHead)) joined.push(clause);
    else
      joined[joined.length - 1] = {
        start: last.start,
        end: clause.end,
        plain: words.slice(last.start - start, clause.end - start),
      };
  }
  return joined;
}
