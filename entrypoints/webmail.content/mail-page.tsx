import type { PageCommand } from '#adapters/messaging/page-commands.ts';
import { type BodyText, bodyText } from '#adapters/sites/body-text.ts';
import { QUOTES } from '#adapters/sites/gmail/selectors.ts';
import type { Site, SiteMessage, SiteThread } from '#adapters/sites/site.ts';
import type { PageSight } from '#adapters/sites/watch-page.ts';
import type { PageDesk, PageView } from '#app/page-view.ts';
import { markRange } from '#ui/page/highlight.ts';
import { Pill } from '#ui/page/pill.tsx';
import { mountSurface, type ShadowSurface } from '#ui/page/shadow-surface.tsx';
import { ReplyBars } from './reply-bars.tsx';

/** A message that was handed in, with what came back and what is drawn for it. */
interface OpenMessage {
  readonly signature: string;
  text: BodyText | undefined;
  view: PageView | undefined;
  pill: ShadowSurface | undefined;
}

const isQuote = (element: Element) => element.matches(QUOTES);

/** What one mail page shows of us. Keeps only nodes and page views; everything else lives in the background. */
export class MailPage {
  readonly #messages = new Map<string, OpenMessage>();
  readonly #bars: ReplyBars;
  #threadId: string | undefined;
  #unmark: (() => void) | undefined;

  constructor(
    private readonly site: Site,
    private readonly desk: PageDesk,
    private readonly document: Document,
  ) {
    this.#bars = new ReplyBars(desk);
  }

  see({ thread, composes }: PageSight): void {
    if (thread?.id !== this.#threadId) this.leave();
    if (thread === undefined) return;
    this.#threadId = thread.id;
    const present = new Set(thread.messages.map(({ id }) => id));
    for (const [id, open] of this.#messages) if (!present.has(id)) this.#forget(id, open);
    for (const message of thread.messages) this.#seeMessage(thread, message);
    this.#bars.see(composes, this.#latestView());
  }

  /** Takes everything of ours off the page. */
  leave(): void {
    const wasOpen = this.#threadId !== undefined;
    for (const [id, open] of this.#messages) this.#forget(id, open);
    this.#bars.removeAll();
    this.#unmark?.();
    this.#unmark = undefined;
    this.#threadId = undefined;
    if (wasOpen) this.desk.threadClosed().catch(() => {});
  }

  async obey(command: PageCommand): Promise<boolean> {
    this.#unmark?.();
    this.#unmark = undefined;
    if (command.kind === 'unmark') return true;
    if (command.kind === 'insert') return this.#bars.insert(command.text);
    const open = [...this.#messages.values()].find(({ view }) => view?.documentId === command.documentId);
    const range = open?.text?.rangeOf(command.start, command.end);
    if (range === undefined) return false;
    this.#unmark = markRange(range);
    return true;
  }

  #seeMessage(thread: SiteThread, message: SiteMessage): void {
    const signature = `${message.id}:${message.body.textContent?.length ?? 0}`;
    const known = this.#messages.get(message.id);
    if (known?.signature === signature) {
      if (known.pill !== undefined && !known.pill.host.isConnected) this.#drawPill(message, known);
      return;
    }
    if (known !== undefined) this.#forget(message.id, known);
    const open: OpenMessage = { signature, text: bodyText(message.body, isQuote), view: undefined, pill: undefined };
    this.#messages.set(message.id, open);
    if (open.text?.text.trim() === '') return;
    this.desk
      .readMessage({
        siteId: this.site.id,
        messageId: message.id,
        threadId: thread.id,
        subject: thread.subject,
        mine: message.mine,
        text: open.text?.text ?? '',
        regions: (open.text?.regions ?? []).slice(0, 1_000),
        ...(message.from === undefined ? {} : { from: message.from }),
        ...(message.sentOn === undefined ? {} : { sentOn: message.sentOn }),
      })
      .then((view) => this.#show(message, open, view ?? undefined))
      // The background may have been stopped or updated: the message is read at the next change of the page.
      .catch(() => this.#messages.delete(message.id));
  }

  #show(message: SiteMessage, open: OpenMessage, view: PageView | undefined): void {
    if (this.#messages.get(message.id) !== open || view === undefined) {
      // Nothing to mark: let go of the text of an ordinary mail.
      if (view === undefined) open.text = undefined;
      return;
    }
    open.view = view;
    if (!view.dismissed) this.#drawPill(message, open);
    this.#bars.see(this.site.composes(this.document), this.#latestView());
  }

  #drawPill(message: SiteMessage, open: OpenMessage): void {
    const { view } = open;
    if (view === undefined || !message.pillBefore.isConnected) return;
    open.pill?.remove();
    const pill = mountSurface((host) => message.pillBefore.before(host), this.document);
    open.pill = pill;
    pill.show(
      <Pill
        view={view}
        onOpen={() => this.desk.openPanel()}
        onDismiss={() => {
          pill.remove();
          open.pill = undefined;
          this.desk.dismiss(view.documentId).catch(() => {});
        }}
      />,
    );
  }

  #forget(id: string, open: OpenMessage): void {
    open.pill?.remove();
    this.#messages.delete(id);
  }

  /** The newest message of the thread that has a view: its moves fit the talk as it stands. */
  #latestView(): PageView | undefined {
    return [...this.#messages.values()].findLast(({ view }) => view !== undefined)?.view;
  }
}
