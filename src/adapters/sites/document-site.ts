import { findParts, isShown } from '#adapters/sites/find-part.ts';
import { hostsOf } from '#adapters/sites/hosts.ts';
import { isUnder } from '#adapters/sites/is-under.ts';
import { isQuoted } from '#adapters/sites/quotes.ts';
import { shortKey } from '#adapters/sites/short-key.ts';
import { MissingPart, type Site } from '#adapters/sites/site.ts';

/** A site that shows one document at a time: a candidate's offer page, a page to sign on. */
export interface DocumentSite {
  readonly id: string;
  /** Whether the address is one of a candidate's offer or of a paper to sign. */
  readonly isOpen: (url: URL) => boolean;
  readonly parts: {
    /** The shown document, best first. */
    readonly document: readonly string[];
    readonly subject: readonly string[];
  };
}

/** Shorter than any letter: buttons, names of files. Pages shown as pictures have no more text than that. */
const LEAST_TEXT = 200;

const textLength = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').length;

/** Reads the text of the shown document. Clicks nothing, writes nothing, and has no reply box. */
export function documentSite({ id: siteId, isOpen, parts }: DocumentSite): Site {
  const hosts = hostsOf(siteId);
  return {
    id: siteId,
    hosts,
    parts,
    knows: (url) => isUnder(url, hosts),
    thread(document, url) {
      if (!isOpen(url)) return undefined;
      const body = parts.document
        .flatMap((selector) => findParts(document, [selector]))
        .find((part) => isShown(part) && textLength(part) >= LEAST_TEXT);
      // The pages are pictures, or the site changed: either way there is no text, and none is guessed.
      if (body === undefined) throw new MissingPart(siteId, 'document text');
      const subject = findParts(document, parts.subject).find(isShown)?.textContent?.trim() ?? document.title;
      const key = shortKey(`${url.pathname}${url.search}`);
      const message = { id: key, mine: false, element: body, body, pillBefore: body, attachments: [] };
      return { id: key, subject: subject.slice(0, 1_000), messages: [message], list: body };
    },
    composes: () => [],
    isQuote: isQuoted,
    isSignature: () => false,
  };
}
