import { insertText } from '#adapters/sites/insert-text.ts';
import type { Site, SiteCompose } from '#adapters/sites/site.ts';
import type { PageDesk, PageView } from '#app/page-view.ts';
import type { Finding } from '#domain/finding.ts';
import { Companion } from '#ui/page/companion.tsx';
import { mountSurface, type ShadowSurface } from '#ui/page/shadow-surface.tsx';
import { DraftWatch } from './draft-watch.ts';

/** An open reply box: where the person's caret was last, and the bar under it when there is something to offer. */
interface Reply {
  readonly stop: AbortController;
  caret: Range | undefined;
  surface: ShadowSurface | undefined;
  view: PageView;
  findings: readonly Finding[];
  watch: DraftWatch | undefined;
}

/** The companions of the open reply boxes. */
export class ReplyBars {
  readonly #replies = new Map<HTMLElement, Reply>();

  constructor(
    private readonly site: Site,
    private readonly desk: PageDesk,
    /** The person comes back to a reply: what is offered may have changed. */
    private readonly onReturn: () => void,
  ) {}

  see(composes: readonly SiteCompose[], view: PageView | undefined): void {
    const present = new Set(composes.map(({ editor }) => editor));
    for (const [editor, reply] of this.#replies) if (!present.has(editor)) this.#remove(editor, reply);
    if (view === undefined) this.removeAll();
    else
      for (const compose of composes) {
        const reply = this.#replyOf(compose, view);
        reply.view = view;
        this.#draw(compose, reply);
      }
  }

  removeAll(): void {
    for (const [editor, reply] of this.#replies) this.#remove(editor, reply);
  }

  /** Puts text into the reply that is open; false when there is none. */
  insert(text: string): boolean {
    const [editor, reply] = [...this.#replies].at(-1) ?? [];
    return editor !== undefined && insertText(editor, text, reply?.caret);
  }

  #replyOf(compose: SiteCompose, view: PageView): Reply {
    const { editor } = compose;
    const known = this.#replies.get(editor);
    if (known !== undefined) return known;
    const stop = new AbortController();
    const { signal } = stop;
    const reply: Reply = { stop, caret: undefined, surface: undefined, view, findings: [], watch: undefined };
    this.#replies.set(editor, reply);
    reply.watch = new DraftWatch({
      editor,
      site: this.site,
      signal,
      review: (text) => this.desk.reviewDraft({ documentId: reply.view.documentId, text }),
      onFindings: (findings) => {
        reply.findings = findings;
        this.#draw(compose, reply);
      },
    });
    const remember = () => {
      const selection = editor.ownerDocument.getSelection();
      const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      if (range !== undefined && editor.contains(range.startContainer)) reply.caret = range.cloneRange();
    };
    editor.addEventListener('blur', remember, { signal, capture: true });
    editor.ownerDocument.defaultView?.addEventListener('focus', this.onReturn, { signal });
    this.onReturn();
    return reply;
  }

  #draw({ editor, barAfter }: SiteCompose, reply: Reply): void {
    const { view, findings } = reply;
    const moves = view.moves.filter(({ wordings }) => wordings.length > 0);
    const isEmpty = moves.length === 0 && findings.length === 0;
    if (isEmpty || reply.surface?.host.isConnected === false) {
      reply.surface?.remove();
      reply.surface = undefined;
    }
    if (isEmpty) return;
    if (reply.surface === undefined) {
      reply.surface = mountSurface((host) => barAfter.after(host), barAfter.ownerDocument);
      reply.surface.host.addEventListener('mouseenter', this.onReturn, { signal: reply.stop.signal });
    }
    reply.surface.followGround();
    reply.surface.show(
      <Companion
        key={view.documentId}
        moves={moves}
        findings={findings}
        onReplace={(finding) => reply.watch?.replace(finding)}
        onInsert={(wordingId, text) => {
          const isThere = insertText(editor, text, reply.caret);
          if (isThere) this.desk.inserted({ documentId: view.documentId, wordingId }).catch(() => {});
          else navigator.clipboard?.writeText(text).catch(() => {});
          return isThere;
        }}
      />,
    );
  }

  #remove(editor: HTMLElement, reply: Reply): void {
    reply.stop.abort();
    reply.surface?.remove();
    this.#replies.delete(editor);
  }
}
