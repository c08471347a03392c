import { insertText } from '#adapters/sites/insert-text.ts';
import type { SiteCompose } from '#adapters/sites/site.ts';
import type { PageDesk, PageView } from '#app/page-view.ts';
import { Companion } from '#ui/page/companion.tsx';
import { mountSurface, type ShadowSurface } from '#ui/page/shadow-surface.tsx';

interface ReplyBar {
  readonly surface: ShadowSurface;
  /** Where the person's caret was last, while the focus is elsewhere. */
  caret: Range | undefined;
  documentId: string;
  readonly stop: AbortController;
}

/** The companions of the open reply boxes. */
export class ReplyBars {
  readonly #bars = new Map<HTMLElement, ReplyBar>();

  constructor(private readonly desk: PageDesk) {}

  see(composes: readonly SiteCompose[], view: PageView | undefined): void {
    const present = new Set(composes.map(({ editor }) => editor));
    for (const [editor, bar] of this.#bars) {
      if (!present.has(editor) || view === undefined || !bar.surface.host.isConnected) this.#remove(editor, bar);
    }
    if (view === undefined || view.moves.length === 0) return;
    for (const compose of composes) {
      const known = this.#bars.get(compose.editor);
      if (known?.documentId === view.documentId) continue;
      if (known !== undefined) this.#remove(compose.editor, known);
      this.#draw(compose, view);
    }
  }

  removeAll(): void {
    for (const [editor, bar] of this.#bars) this.#remove(editor, bar);
  }

  /** Puts text into the reply that is open; false when there is none. */
  insert(text: string): boolean {
    const [editor, bar] = [...this.#bars].at(-1) ?? [];
    return editor !== undefined && bar !== undefined && insertText(editor, text, bar.caret);
  }

  #draw({ editor, barAfter }: SiteCompose, view: PageView): void {
    const document = editor.ownerDocument;
    const surface = mountSurface((host) => barAfter.after(host), document);
    const bar: ReplyBar = { surface, caret: undefined, documentId: view.documentId, stop: new AbortController() };
    this.#bars.set(editor, bar);
    const remember = () => {
      const selection = document.getSelection();
      const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
      if (range !== undefined && editor.contains(range.startContainer)) bar.caret = range.cloneRange();
    };
    editor.addEventListener('blur', remember, { signal: bar.stop.signal, capture: true });
    surface.show(
      <Companion
        moves={view.moves}
        findings={0}
        onInsert={(wordingId, text) => {
          const isThere = insertText(editor, text, bar.caret);
          if (isThere) this.desk.inserted({ documentId: view.documentId, wordingId }).catch(() => {});
          else navigator.clipboard?.writeText(text).catch(() => {});
          return isThere;
        }}
      />,
    );
  }

  #remove(editor: HTMLElement, bar: ReplyBar): void {
    bar.stop.abort();
    bar.surface.remove();
    this.#bars.delete(editor);
  }
}
