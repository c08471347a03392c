const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const FOLD = /[‘’‚‛′`´“”„‟«»‐‑‒–—―−]/g;
/** White space of any kind, and the quote marks at the start of wrapped lines of a quoted mail. */
const SPACE = /[^\S ]/g;
const QUOTE_MARKS = /\n[> ]{1,20}/g;

/**
 * Lower case with typographic quotes, dashes and white space made plain. Same length as the text, so that an offset in
 * one is an offset in the other.
 */
export function plainText(text: string): string {
  const folded = text
    .replace(QUOTE_MARKS, (marks) => ' '.repeat(marks.length))
    .replace(SPACE, ' ')
    .replace(FOLD, (char) => FOLDED[char] ?? char);
  const lower = folded.toLowerCase();
  if (lower.length === folded.length) return lower;
  // A few letters (İ) grow when lowered; they stay as they are.
  return [...folded].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}
