/** First parts of words that keep their hyphen: "sign-on", "full-time", "pre-tax". */
const KEPT = new Set(
  'all at after annual back base board buy cash change class co company cost cross day double e early employer end equity ex exempt fifty first fixed five fly four full half health high home hour hundred in incentive job key leave life long low market merit mid month multi net new non notice off on one open opt out over paid part pay per performance phased post pre pro re salary second self share short sign single six start step stock tax ten third three time top twelve twenty two under up upper vice well work year'.split(
    ' ',
  ),
);
/** Words after which a hyphen stands for a part left out: "Urlaubs- und Krankheitstage". */
const JOINING = /^(?:und|oder|sowie|bzw|and|or|to|et|ou|y|o)$/i;
const WORD = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** The words of a document, for telling whether a word has a hyphen of its own. */
export const wordsOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.toLowerCase().match(WORD) ?? []));

/** Two lines as one: a hyphen at the line's end goes where it only parts the word, and stays where the word has one. */
export function joinLines(text: string, next: string, words: ReadonlySet<string>): string {
  const left = /(\p{L}{1,40})([-‐\u00ad])$/u.exec(text.slice(-60));
  const right = /^\p{Ll}{1,40}/u.exec(next)?.[0];
  if (left === null || right === undefined) return `${text} ${next}`;
  const [, first = '', hyphen] = left;
  const whole = text.slice(0, -1);
  if (hyphen === '\u00ad') return whole + next;
  if (JOINING.test(right)) return `${text} ${next}`;
  const [before, after] = [first.toLowerCase(), right.toLowerCase()];
  if (words.has(`${before}${after}`)) return whole + next;
  const isOwn = words.has(`${before}-${after}`) || words.has(`${before}‐${after}`) || KEPT.has(before);
  return isOwn ? text + next : whole + next;
}
