/** A sentence or list item of a draft, with its offsets in the draft. */
export interface DraftSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case with plain punctuation; same length as `text`. */
  readonly plain: string;
  readonly kind: 'sentence' | 'item';
  /** A sign-off, a name or a greeting: not judged, and not counted as an opening. */
  readonly isFrame: boolean;
  /** The sentence ends in a full stop, a question or an exclamation mark, or another sentence follows. */
  readonly isFinished: boolean;
}

const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b[^\n,:!.]{0,60}[,:!.]|[\p{Lu}][\p{L}'’.-]{1,20}(?: [\p{Lu}][\p{L}'’.-]{1,20})?[,:](?=\s*\n))\s*/iu;
const SIGN_OFF =
  /^\s*(?:(?:many |kind |best |warm |with (?:kind|best|warm) )?(?:thanks|regards|wishes|best)|thank you|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|cheers|warmly|cordially|talk soon|all the best|respectfully|thanks again)[,.!]?\s*$/i;
const ABBREVIATION = /(?:\b(?:mr|ms|mrs|dr|prof|st|vs|no|approx|e\.g|i\.e|p\.a|inc|ltd|co|jr|sr)|\b\p{Lu})\.$/iu;

/** Splits the person's own words. Greeting and sign-off stand apart; list items are units of their own. */
export function sentencesOf(text: string, plain: string, end: number): DraftSentence[] {
  const found: DraftSentence[] = [];
  const greeting = GREETING.exec(text.slice(0, Math.min(end, 200)));
  let at = 0;
  if (greeting !== null && greeting.index === 0) {
    at = greeting[0].length;
    push(0, at, 'sentence', true);
  }
  for (const line of linesFrom(text, at, end)) splitLine(line.start, line.end);
  return found.map((sentence, index) => ({ ...sentence, isFinished: sentence.isFinished || index < found.length - 1 }));

  function push(start: number, stop: number, kind: DraftSentence['kind'], isFrame: boolean): void {
    let from = start;
    let to = stop;
    while (from < to && /\s/.test(text[from] ?? '')) from++;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
    if (from === to) return;
    const part = text.slice(from, to);
    found.push({
      start: from,
      end: to,
      text: part,
      plain: plain.slice(from, to),
      kind,
      isFrame,
      isFinished: /[.!?:)"'”]$/.test(part),
    });
  }

  function splitLine(start: number, stop: number): void {
    const line = text.slice(start, stop);
    if (isFrameLine(line, stop)) {
      push(start, stop, 'sentence', true);
      return;
    }
    const bullet = /^\s*(?:[-*•–·]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/i.exec(line);
    const kind = bullet === null ? 'sentence' : 'item';
    let from = start + (bullet?.[0].length ?? 0);
    for (let i = from; i < stop; i++) {
      if (!/[.!?]/.test(text[i] ?? '')) continue;
      let to = i + 1;
      while (to < stop && /[.!?)"'”’]/.test(text[to] ?? '')) to++;
      if (to < stop && !/\s/.test(text[to] ?? '')) continue;
      if (
        text[i] === '.' &&
        (ABBREVIATION.test(text.slice(Math.max(from, i - 8), i + 1)) || /^\s+[a-z\d]/.test(text.slice(to, to + 3)))
      )
        continue;
      push(from, to, kind, false);
      from = to;
      i = to;
    }
    push(from, stop, kind, false);
  }

  /** A line of a name alone near the end, or a closing formula. */
  function isFrameLine(line: string, stop: number): boolean {
    if (SIGN_OFF.test(line)) return true;
    const words = line.trim().split(/\s+/);
    const isNear = end - stop < 160 && found.length > 0;
    return isNear && words.length <= 4 && words.every((word) => /^[\p{Lu}][\p{L}'’.-]*,?$/u.test(word));
  }
}

function linesFrom(text: string, from: number, end: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = from;
  for (let i = from; i <= end; i++) {
    if (i < end && text[i] !== '\n') continue;
    if (i > start) lines.push({ start, end: i });
    start = i + 1;
  }
  return joinWrapped(text, lines);
}

/** Mail programs break long lines: a line that ends without a mark and goes on in lower case is one sentence. */
function joinWrapped(text: string, lines: { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const before = last === undefined ? '' : text.slice(last.start, last.end).trimEnd();
    const isBroken =
      last !== undefined &&
      line.start - last.end <= 2 &&
      before.length > 55 &&
      !/[.!?:,;]$/.test(before) &&
      /^\s*[\p{Ll}\d$€£]/u.test(text.slice(line.start, line.start + 6));
    if (isBroken && last !== undefined) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}
