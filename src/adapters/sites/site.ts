/** What every webmail or portal folder provides. Selectors live in the site's folder and nowhere else. */

/** A message that is open on the page, with the nodes we read from and put the pill beside. */
export interface SiteMessage {
  readonly id: string;
  readonly from?: { readonly name?: string; readonly email?: string };
  /** `YYYY-MM-DD`, only where the page's form of date is certain. */
  readonly sentOn?: string;
  /** Written by the person. */
  readonly mine: boolean;
  /** The whole message, header and body. */
  readonly element: HTMLElement;
  readonly body: HTMLElement;
  /** The pill goes in front of this node, above the text. */
  readonly pillBefore: HTMLElement;
  /** Letters attached to it. */
  readonly attachments: readonly SiteAttachment[];
}

/** A file attached to a message. */
export interface SiteAttachment {
  readonly name: string;
  /** On the site's own host. A site whose markup does not tell it leaves it out: the file is then brought by hand. */
  readonly url?: string;
}

export interface SiteThread {
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly SiteMessage[];
  /** Changes of class below this node expand and collapse messages. */
  readonly list: HTMLElement;
}

/** A reply box. */
export interface SiteCompose {
  readonly editor: HTMLElement;
  /** The companion goes behind this node, outside the editor. */
  readonly barAfter: HTMLElement;
}

/** A part of the page that should be there and is not. Carries no content of the page. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
  constructor(
    readonly siteId: string,
    readonly part: string,
  ) {
    super(`${siteId}: ${part} not found`);
  }
}

export interface Site {
  readonly id: string;
  /** Match patterns of the pages it reads; `hosts.ts` says which come with the install. */
  readonly hosts: readonly string[];
  /** Selectors of each part, best first: what a look at the site's health counts. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Whether a page of these hosts is one this folder knows how to read. */
  knows(url: URL): boolean;
  /** The open thread; undefined when none is open. Throws `MissingPart` when one is open and cannot be read. */
  thread(document: Document, url: URL): SiteThread | undefined;
  /** The reply boxes that answer this thread. */
  composes(document: Document, thread: SiteThread): readonly SiteCompose[];
  /** Whether an element of a body begins quoted earlier mail. */
  isQuote(element: Element): boolean;
  /** Whether an element of a reply begins the person's signature. */
  isSignature(element: Element): boolean;
}
