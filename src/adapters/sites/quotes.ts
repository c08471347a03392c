/**
 * Marks of quoted earlier mail inside a body: what mail programs write, however the mail is shown.
 * Outlook puts `x_` before the names it finds in a mail, so ids are matched by their end.
 */
const QUOTES =
  '.gmail_quote, .gmail_attr, blockquote[type="cite"], .yahoo_quoted, .moz-cite-prefix, .protonmail_quote, .x_gmail_quote';
/** Outlook's marks stand in front of the quoted mail: they and everything after them beside them is old. */
const QUOTE_STARTS = '[id$="divRplyFwdMsg"], [id$="appendonsend"], hr[id$="stopSpelling"]';

const old = new WeakSet<Element>();

/**
 * Whether an element begins quoted mail. Bodies are read in order, so what stands behind a mark is told by its
 * neighbour in front: one step an element, however many there are.
 */
export function isQuoted(element: Element): boolean {
  if (element.matches(QUOTES)) return true;
  const before = element.previousElementSibling;
  if (!element.matches(QUOTE_STARTS) && (before === null || !old.has(before))) return false;
  old.add(element);
  return true;
}
