/** A word as said; offsets are into the text it was taken from. Two tokens of one contraction share their offsets. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What typists leave out or shorten. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  wont: 'will not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  aint: 'is not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  theyre: 'they are',
  theyve: 'they have',
  thats: 'that is',
  whats: 'what is',
  gonna: 'going to',
  gotta: 'have to',
  wanna: 'want to',
  lemme: 'let me',
  pls: 'please',
  plz: 'please',
  u: 'you',
  ya: 'you',
  ur: 'your',
  thx: 'thanks',
  w: 'with',
  tmrw: 'tomorrow',
  weve: 'we have',
  wed: 'we would',
};
const ENDINGS: Readonly<Record<string, string>> = {
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
  d: 'would',
  s: 'is',
};
const IRREGULAR: Readonly<Record<string, string>> = { "won't": 'will not', "can't": 'can not', "ain't": 'is not' };

/** The words of plain text (lower case, straight quotes), contractions undone: "can't" and "cant" are "can not". */
export function tokensOf(plain: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(/[\p{L}\p{N}#]+(?:'[\p{L}]+)?|[$€£₹¥]/gu)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    for (const word of spelledOut(match[0]).split(' ')) tokens.push({ word, start, end });
  }
  return tokens;
}

function spelledOut(word: string): string {
  const long = IRREGULAR[word] ?? (Object.hasOwn(LONG_FORMS, word) ? LONG_FORMS[word] : undefined);
  if (long !== undefined) return long;
  const at = word.indexOf("'");
  if (at < 0) return word;
  const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
  if (tail === 't' && head.endsWith('n')) return `${head.slice(0, -1)} not`;
  const ending = Object.hasOwn(ENDINGS, tail) ? ENDINGS[tail] : undefined;
  return ending === undefined ? head : `${head} ${ending}`;
}
