import { type BodyText, bodyText } from '#adapters/sites/body-text.ts';
import type { Site } from '#adapters/sites/site.ts';

/** What the person wrote in an editor: up to the signature or the quoted mail. */
export function draftText(editor: HTMLElement, site: Site): Pick<BodyText, 'text' | 'rangeOf'> {
  const { text, regions, rangeOf } = bodyText(editor, (element) => site.isQuote(element) || site.isSignature(element));
  const end = Math.min(text.length, ...regions.filter(({ role }) => role === 'quoted').map(({ start }) => start));
  return { text: text.slice(0, end).trimEnd(), rangeOf };
}
