import { findPart, findParts, isShown } from '#adapters/sites/find-part.ts';
import { hostsOf } from '#adapters/sites/hosts.ts';
import { isUnder } from '#adapters/sites/is-under.ts';
import { pageDate } from '#adapters/sites/page-date.ts';
import { isQuoted } from '#adapters/sites/quotes.ts';
import { senderOf } from '#adapters/sites/sender.ts';
import { shortKey } from '#adapters/sites/short-key.ts';
import { MissingPart, type Site, type SiteCompose, type SiteMessage, type SiteThread } from '#adapters/sites/site.ts';

/** Selectors of a mail program, best first. */
export interface WebmailParts extends Readonly<Record<string, readonly string[]>> {
  /** The ground an open mail stands on. */
  readonly pane: readonly string[];
  readonly subject: readonly string[];
  /** One message with its header; looked for around a body. */
  readonly message: readonly string[];
  /** Text of a message, in the pane or in the document of a frame. */
  readonly body: readonly string[];
  readonly sender: readonly string[];
  readonly date: readonly string[];
  /** Editors, on the page or in the document of an editor's frame. */
  readonly editor: readonly string[];
  /** What an editor stands in: the companion goes behind it. */
  readonly editorCell: readonly string[];
  /** Names of attached files. */
  readonly file: readonly string[];
}

/** What is particular to one mail program. */
export interface Webmail {
  readonly id: string;
  readonly parts: WebmailParts;
  /** Frames that hold the text of a message, and frames that hold an editor. */
  readonly frame?: readonly string[];
  readonly editorFrame?: readonly string[];
  /** Attributes that name a message. */
  readonly idFrom?: readonly string[];
  /** The part of the site that shows mail or messages; everything else of it is left alone. */
  readonly isMail?: (url: URL) => boolean;
  /** Whether the address says that a mail is open. */
  readonly isOpen: (url: URL) => boolean;
  readonly threadId: (url: URL, document: Document) => string | undefined;
  readonly isMine?: (message: {
    from: SiteMessage['from'];
    element: HTMLElement;
    url: URL;
    document: Document;
  }) => boolean;
  readonly signatures?: string;
}

const LETTER = /[^/\\]\.(?:pdf|docx|eml)$/i;
const MOST_MESSAGES = 200;

/** A site that reads a mail program by its selectors alone. */
export function webmailSite(webmail: Webmail): Site {
  const { id: siteId, parts } = webmail;
  const hosts = hostsOf(siteId);

  function thread(document: Document, url: URL): SiteThread | undefined {
    const isOpen = webmail.isOpen(url);
    const pane = findParts(document, parts.pane).find(isShown);
    if (pane === undefined) {
      if (isOpen) throw new MissingPart(siteId, 'pane');
      return undefined;
    }
    const found = bodiesIn(pane);
    if (found.length === 0) {
      // A mail that is being written stands on the same ground and has no body.
      if (isOpen && editorsIn(pane).length === 0) throw new MissingPart(siteId, 'body');
      return undefined;
    }
    const subject = (findPart(pane, parts.subject) ?? findPart(document, parts.subject))?.textContent?.trim() ?? '';
    const id = webmail.threadId(url, document) ?? `subject-${shortKey(subject)}`;
    const bodies = found.map(({ body }) => body);
    const taken = new Set<string>();
    const messages = found.slice(0, MOST_MESSAGES).map(({ body, frame }): SiteMessage => {
      const element = messageAround(
        frame ?? body,
        pane,
        frame === undefined ? bodies : found.flatMap((one) => one.frame ?? []),
      );
      const message = describe({ element, body, frame }, url, pane);
      let key = message.id === '' ? `${shortKey(id)}-${message.key}` : message.id;
      while (taken.has(key)) key += '+';
      taken.add(key);
      const { key: _key, ...rest } = message;
      return { ...rest, id: key };
    });
    return { id: id.slice(0, 240), subject: subject.slice(0, 1_000), messages, list: pane };
  }

  function bodiesIn(pane: HTMLElement): { body: HTMLElement; frame?: HTMLIFrameElement }[] {
    const frames = findParts(pane, webmail.frame ?? []).filter(isShown) as unknown as HTMLIFrameElement[];
    if (frames.length > 0)
      return frames.flatMap((frame) => {
        const inside = frame.contentDocument;
        const body = inside === null ? undefined : findPart(inside, parts.body);
        return body === undefined ? [] : [{ body, frame }];
      });
    return findParts(pane, parts.body)
      .filter((body) => isShown(body) && body.closest('[contenteditable="true"]') === null)
      .map((body) => ({ body }));
  }

  function editorsIn(root: ParentNode): { editor: HTMLElement; frame?: HTMLElement }[] {
    const frames = findParts(root, webmail.editorFrame ?? []).filter(isShown) as unknown as HTMLIFrameElement[];
    return [
      ...frames.flatMap((frame) => {
        const editor = frame.contentDocument === null ? undefined : findPart(frame.contentDocument, parts.editor);
        return editor === undefined ? [] : [{ editor, frame }];
      }),
      ...findParts(root, parts.editor)
        .filter(isShown)
        .map((editor) => ({ editor })),
    ];
  }

  function describe(
    { element, body, frame }: { element: HTMLElement; body: HTMLElement; frame: HTMLElement | undefined },
    url: URL,
    list: HTMLElement,
  ): SiteMessage & { readonly key: string } {
    const outside = (part: HTMLElement) => !body.contains(part);
    const sender = findParts(element, parts.sender).find(outside);
    // The address may stand beside the name, in a part of its own.
    const beside = sender?.nextElementSibling;
    const senders = [sender, beside?.matches(parts.sender.join()) ? (beside as HTMLElement) : undefined].filter(
      (part) => part !== undefined,
    );
    const date =
      findParts(element, parts.date).find(outside) ??
      (parts.dayAbove === undefined ? undefined : dayAbove(element, list, parts.dayAbove));
    const dateTexts = [date?.getAttribute('datetime'), date?.getAttribute('title'), date?.textContent];
    const sentOn = dateTexts.flatMap((text) => pageDate(text ?? '') ?? [])[0];
    const from = senderOf(
      senders.flatMap((part) => [
        part.getAttribute('email'),
        part.textContent,
        part.title,
        part.getAttribute('aria-label'),
      ]),
    );
    const known = (webmail.idFrom ?? []).flatMap((name) => element.getAttribute(name) ?? [])[0];
    return {
      id: known?.slice(0, 240) ?? '',
      // Nothing on the page names the message: who wrote it and when does.
      key: shortKey([from.email ?? from.name, date?.textContent?.trim()].join('|')),
      ...(from.name === undefined && from.email === undefined ? {} : { from }),
      ...(sentOn === undefined ? {} : { sentOn }),
      mine: webmail.isMine?.({ from, element, url, document: list.ownerDocument }) ?? false,
      element,
      body,
      pillBefore: frame ?? body,
      attachments: findParts(element, parts.file)
        .filter(outside)
        .map((part) => (part.title || part.textContent || '').trim().slice(0, 300))
        .filter((name) => LETTER.test(name))
        .map((name) => ({ name })),
    };
  }

  /** The message a body belongs to: a known frame around it, else the widest element that holds no other body. */
  function messageAround(body: HTMLElement, pane: HTMLElement, bodies: readonly HTMLElement[]): HTMLElement {
    for (const selector of parts.message) {
      const known = body.closest<HTMLElement>(selector);
      if (known !== null && pane.contains(known)) return known;
    }
    let widest = body;
    for (let at = body.parentElement; at !== null && pane.contains(at); at = at.parentElement) {
      if (bodies.some((other) => other !== body && at?.contains(other))) break;
      widest = at;
    }
    return widest;
  }

  return {
    id: siteId,
    hosts,
    parts,
    knows: (url) => isUnder(url, hosts) && webmail.isMail?.(url) !== false,
    thread,
    composes: (document, { list }): SiteCompose[] =>
      editorsIn(document)
        .filter(({ editor, frame }) => answers(frame ?? editor, list))
        .map(({ editor, frame }) => ({ editor, barAfter: frame ?? cellOf(editor) })),
    isQuote: isQuoted,
    isSignature: (element) => webmail.signatures !== undefined && element.matches(webmail.signatures),
  };

  /** In a cell, what comes behind the cell is outside the editor. */
  function cellOf(editor: HTMLElement): HTMLElement {
    const cell = parts.editorCell.length === 0 ? null : editor.closest<HTMLElement>(parts.editorCell.join());
    return cell ?? editor;
  }
}

/** The last day named in front of a message, where days stand once above several messages. */
const dayAbove = (element: HTMLElement, list: HTMLElement, selectors: readonly string[]): HTMLElement | undefined =>
  findParts(list, selectors).findLast((day) => (day.compareDocumentPosition(element) & 4) !== 0);

/** A reply stands where the mail does; a new mail to somebody else stands in a window of its own. */
const answers = (editor: HTMLElement, list: HTMLElement): boolean =>
  list.contains(editor) ||
  (editor.closest('[role="dialog"]') === null && list.parentElement?.contains(editor) === true);
