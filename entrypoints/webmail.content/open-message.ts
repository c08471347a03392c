import { type BodyText, bodyText } from '#adapters/sites/body-text.ts';
import type { Site, SiteAttachment, SiteMessage, SiteThread } from '#adapters/sites/site.ts';
import type { PageDesk, PageView } from '#app/page-view.ts';
import type { ShadowSurface } from '#ui/page/shadow-surface.tsx';

const MOST_TRIES = 4;
const FIRST_WAIT_MS = 400;
const MOST_REGIONS = 1_000;

/** One open message: its text while it matters, what came back for it, and what is drawn for it. */
export class OpenMessage {
  view: PageView | undefined;
  pill: ShadowSurface | undefined;
  attachments: readonly SiteAttachment[];
  #text: BodyText | undefined;
  readonly #length: number;
  #tries = 0;

  constructor(readonly message: SiteMessage) {
    this.#length = lengthOf(message);
    this.attachments = message.attachments;
  }

  /** Whether what is open there now is what was read. */
  isOf(message: SiteMessage): boolean {
    return message.body === this.message.body && lengthOf(message) === this.#length;
  }

  async read(desk: PageDesk, site: Site, thread: SiteThread): Promise<PageView | undefined> {
    this.#tries++;
    const { message } = this;
    this.#text ??= bodyText(message.body, site.isQuote);
    const { text, regions } = this.#text;
    if (text.trim() === '') return undefined;
    const view = await desk.readMessage({
      siteId: site.id,
      messageId: message.id,
      threadId: thread.id,
      subject: thread.subject,
      mine: message.mine,
      text,
      regions: regions.slice(0, MOST_REGIONS),
      ...(message.from === undefined ? {} : { from: message.from }),
      ...(message.sentOn === undefined ? {} : { sentOn: message.sentOn }),
    });
    this.#tries = 0;
    return view ?? undefined;
  }

  /** Milliseconds until a failed reading is tried again; the background may have been starting or stopped. */
  nextTry(): number | undefined {
    return this.#tries >= MOST_TRIES ? undefined : FIRST_WAIT_MS * 2 ** this.#tries;
  }

  /** Keeps an answer; false when there is nothing new to draw. */
  take(view: PageView | undefined): boolean {
    // Nothing to mark: let go of the text of an ordinary mail.
    if (view === undefined) this.#text = undefined;
    if (JSON.stringify(view) === JSON.stringify(this.view)) return false;
    this.view = view;
    return true;
  }

  dismiss(): void {
    this.pill?.remove();
    this.pill = undefined;
    if (this.view !== undefined) this.view = { ...this.view, dismissed: true };
  }

  rangeOf(start: number, end: number): Range | undefined {
    return this.#text?.rangeOf(start, end);
  }
}

const lengthOf = ({ body }: SiteMessage) => body.textContent?.length ?? 0;
