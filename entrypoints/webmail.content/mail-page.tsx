import type { PageCommand } from '#adapters/messaging/page-commands.ts';
import type { Site, SiteThread } from '#adapters/sites/site.ts';
import type { PageSight } from '#adapters/sites/watch-page.ts';
import type { PageDesk, PageView } from '#app/page-view.ts';
import { markRange } from '#ui/page/highlight.ts';
import { Pill } from '#ui/page/pill.tsx';
import { mountSurface } from '#ui/page/shadow-surface.tsx';
import { Attachments } from './attachments.ts';
import { OpenMessage } from './open-message.ts';
import { ReplyBars } from './reply-bars.tsx';

/** What one mail page shows of us. Keeps only nodes and page views; everything else lives in the background. */
export class MailPage {
  readonly #messages = new Map<string, OpenMessage>();
  readonly #bars: ReplyBars;
  readonly #attachments = new Attachments();
  #thread: SiteThread | undefined;
  #unmark: (() => void) | undefined;

  constructor(
    private readonly site: Site,
    private readonly desk: PageDesk,
    private readonly document: Document,
  ) {
    this.#bars = new ReplyBars(site, desk, () => this.refresh());
  }

  see({ thread, composes }: PageSight): void {
    if (thread?.id !== this.#thread?.id) this.leave();
    if (thread === undefined) return;
    this.#thread = thread;
    const present = new Set(thread.messages.map(({ id }) => id));
    for (const [id, open] of this.#messages) if (!present.has(id)) this.#forget(id, open);
    for (const message of thread.messages) {
      const known = this.#messages.get(message.id);
      if (known?.isOf(message)) {
        known.pill?.followGround();
        const isDrawn =
          known.pill?.host.isConnected === true && known.attachments.length === message.attachments.length;
        // Cards come late: they have no address while the file is scanned.
        known.attachments = message.attachments;
        if (known.pill !== undefined && !isDrawn) this.#drawPill(known);
        continue;
      }
      if (known !== undefined) this.#forget(message.id, known);
      const open = new OpenMessage(message);
      this.#messages.set(message.id, open);
      this.#read(open, thread);
    }
    this.#bars.see(composes, this.#latestView());
  }

  /** Takes everything of ours off the page. */
  leave(): void {
    const wasOpen = this.#thread !== undefined;
    for (const [id, open] of this.#messages) this.#forget(id, open);
    this.#bars.removeAll();
    this.#clearMark();
    this.#thread = undefined;
    if (wasOpen) this.desk.threadClosed().catch(() => {});
  }

  /** Asks again what the open thread comes to: the person may have planned something in the panel meanwhile. */
  refresh(): void {
    const latest = this.#latest();
    if (latest !== undefined && this.#thread !== undefined) this.#read(latest, this.#thread);
  }

  async obey(command: PageCommand): Promise<unknown> {
    if (command.kind === 'attachments') return this.#attachments.list(this.site.id, this.#thread);
    if (command.kind === 'attachment') return this.#attachments.piece(command.id, command.from, this.#thread);
    this.#clearMark();
    if (command.kind === 'leave') return false;
    if (command.kind === 'unmark') return true;
    if (command.kind === 'insert') return this.#bars.insert(command.text);
    const open = [...this.#messages.values()].find(({ view }) => view?.documentId === command.documentId);
    const range = open?.rangeOf(command.start, command.end);
    if (range === undefined) return false;
    this.#unmark = markRange(range);
    // The panel may be closed while its pointer is on a fact; a click in the mail ends the mark in any case.
    this.document.addEventListener('pointerdown', this.#clearMark, { once: true, capture: true });
    return true;
  }

  readonly #clearMark = (): void => {
    this.#unmark?.();
    this.#unmark = undefined;
    this.document.removeEventListener('pointerdown', this.#clearMark, { capture: true });
  };

  #read(open: OpenMessage, thread: SiteThread): void {
    const isStill = () => this.#messages.get(open.message.id) === open;
    open.read(this.desk, this.site, thread).then(
      (view) => {
        if (isStill()) this.#show(open, view);
        // The answer came after the thread was left: the panel must not keep it in front.
        else if (view !== undefined && this.#thread === undefined) this.desk.threadClosed().catch(() => {});
      },
      () => {
        const wait = open.nextTry();
        if (wait !== undefined) setTimeout(() => isStill() && this.#read(open, thread), wait);
      },
    );
  }

  #show(open: OpenMessage, view: PageView | undefined): void {
    if (!open.take(view)) return;
    this.#drawPill(open);
    if (this.#thread !== undefined) this.#bars.see(this.site.composes(this.document, this.#thread), this.#latestView());
  }

  #drawPill(open: OpenMessage): void {
    const { view, message } = open;
    if (view === undefined || view.dismissed || !message.pillBefore.isConnected) return;
    if (open.pill?.host.isConnected !== true) {
      open.pill?.remove();
      open.pill = mountSurface((host) => message.pillBefore.before(host), this.document);
    }
    open.pill.show(
      <Pill
        view={view}
        attached={message.mine ? [] : open.attachments.map(({ name }) => name)}
        onOpen={() => this.desk.openPanel()}
        onRead={(index) => {
          this.#attachments.want(message.id, index);
          return this.desk.openPanel();
        }}
        onDismiss={() => {
          open.dismiss();
          this.#bars.see([], undefined);
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
  #latest(): OpenMessage | undefined {
    const order = this.#thread?.messages.map(({ id }) => id) ?? [];
    return order.map((id) => this.#messages.get(id)).findLast((open) => open?.view !== undefined);
  }

  #latestView(): PageView | undefined {
    const view = this.#latest()?.view;
    return view?.dismissed === true ? undefined : view;
  }
}
