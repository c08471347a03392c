import { draftText } from '#adapters/sites/draft-text.ts';
import { insertText } from '#adapters/sites/insert-text.ts';
import type { Site } from '#adapters/sites/site.ts';
import type { Finding } from '#domain/finding.ts';
import { markDraft } from '#ui/page/highlight.ts';

interface WatchDraft {
  readonly editor: HTMLElement;
  readonly site: Site;
  readonly signal: AbortSignal;
  readonly review: (text: string) => Promise<readonly Finding[]>;
  readonly onFindings: (findings: readonly Finding[]) => void;
}

/** A pause in typing this long, and the draft is looked at. */
const PAUSE_MS = 450;
const MOST_TEXT = 60_000;

interface Mark {
  readonly finding: Finding;
  readonly range: Range;
}

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

/** Looks at a draft in pauses of typing, one look at a time, and marks what would cost the person something. */
export class DraftWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checked = '';
  #isChecking = false;
  #marks: readonly Mark[] = [];
  #clear = () => {};

  constructor(private readonly options: WatchDraft) {
    const { editor, signal } = options;
    editor.addEventListener('input', () => this.#changed(), { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#clear();
    });
    this.#later();
  }

  /** Puts the better wording in place of exactly the marked phrase, as typed text. */
  replace(finding: Finding): void {
    const mark = this.#marks.find((one) => one.finding === finding);
    if (mark === undefined || finding.fix === undefined || plain(mark.range.toString()) !== plain(finding.quote))
      return;
    insertText(this.options.editor, finding.fix, mark.range);
  }

  #changed(): void {
    // A phrase that was touched loses its mark at once; the rest waits for the pause.
    const kept = this.#marks.filter(({ finding, range }) => plain(range.toString()) === plain(finding.quote));
    if (kept.length < this.#marks.length) this.#show(kept);
    this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), PAUSE_MS);
  }

  async #check(): Promise<void> {
    const { editor, site, signal, review } = this.options;
    if (signal.aborted) return;
    if (this.#isChecking) return this.#later();
    const { text, rangeOf } = draftText(editor, site);
    if (text === this.#checked || text.length > MOST_TEXT) return;
    this.#isChecking = true;
    this.#checked = text;
    const findings = text.trim() === '' ? [] : await review(text).catch(() => []);
    this.#isChecking = false;
    if (signal.aborted) return;
    this.#show(
      findings.flatMap((finding) => {
        const range = rangeOf(finding.start, finding.end);
        // The draft may have gone on meanwhile: what is not there any more is not marked.
        return range !== undefined && plain(range.toString()) === plain(finding.quote) ? [{ finding, range }] : [];
      }),
    );
  }

  #show(marks: readonly Mark[]): void {
    this.#clear();
    this.#marks = marks;
    this.#clear = markDraft(
      marks.map(({ range }) => range),
      this.options.editor.ownerDocument,
    );
    this.options.onFindings(marks.map(({ finding }) => finding));
  }
}
