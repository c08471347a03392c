import { type ReadonlySignal, signal } from '@preact/signals';
import type { Documents } from '#app/document-reader.ts';
import type { BroughtText } from '#app/home-view.ts';
import type { PageAttachment } from '#app/page-view.ts';
import { intakeWords } from '#ui/words/intake.ts';
import type { Attempts } from './attempt.ts';
import type { Session } from './session.ts';

/** Larger files are refused before their bytes are read. */
const MOST_BYTES = 25_000_000;

/** What is happening to the file brought last. */
export type IntakeState =
  | { readonly kind: 'fetching' | 'reading'; readonly name: string; readonly share: number | undefined }
  | { readonly kind: 'stopped'; readonly name: string; readonly again: () => void }
  | {
      readonly kind: 'problem';
      readonly name: string;
      readonly message: string;
      readonly again: (() => void) | undefined;
    };

export interface Intake {
  readonly state: ReadonlySignal<IntakeState | undefined>;
  /** Letters attached to the open mail. */
  readonly attached: ReadonlySignal<readonly PageAttachment[]>;
  readFile(file: File): Promise<void>;
  readAttachment(attachment: PageAttachment): Promise<void>;
  stop(): void;
  forget(): void;
  /** Looks what is attached to the open mail, and reads what the person clicked there. */
  look(): Promise<void>;
}

type Bytes = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Uint8Array | undefined>;

/** Letters that come in as files: one at a time, each can be stopped and tried again. */
export function createIntake(session: Session, attempts: Attempts, documents: Documents | undefined): Intake {
  const state = signal<IntakeState | undefined>(undefined);
  const attached = signal<readonly PageAttachment[]>([]);
  let job: AbortController | undefined;
  let asked: string | undefined;

  async function run(name: string, bytesOf: Bytes, more: Partial<BroughtText>, isFetched: boolean): Promise<void> {
    if (documents === undefined) return;
    job?.abort();
    const mine = new AbortController();
    job = mine;
    const again = () => void run(name, bytesOf, more, isFetched);
    const show = (next: IntakeState | undefined) => {
      if (job === mine) state.value = next;
    };
    // The same file reads the same a second time: only what may have been in the way is worth another try.
    const fail = (message: string, retry?: () => void) => show({ kind: 'problem', name, message, again: retry });
    mine.signal.addEventListener('abort', () => show({ kind: 'stopped', name, again }));
    const kind = isFetched ? 'fetching' : 'reading';
    show({ kind, name, share: undefined });
    const bytes = await bytesOf(mine.signal, (share) => show({ kind, name, share })).catch(() => undefined);
    if (mine.signal.aborted) return;
    if (bytes === undefined) return fail(isFetched ? intakeWords.notFetched : intakeWords.notOpened, again);
    show({ kind: 'reading', name, share: undefined });
    const running = documents.reader.read(name, bytes, (share) => show({ kind: 'reading', name, share }));
    mine.signal.addEventListener('abort', () => running.stop());
    const outcome = await running.outcome;
    if (mine.signal.aborted || outcome.kind === 'stopped') return;
    if (outcome.kind === 'problem') return fail(outcome.message);
    const isRead = await session.readText({ ...outcome.letter, name, ...more });
    if (mine.signal.aborted) return;
    const unread = session.unread.value;
    if (!isRead) return unread === undefined ? show(undefined) : fail(unread);
    show(undefined);
    attempts.tell({ text: [intakeWords.done(name), ...outcome.notes].join(' ') });
  }

  const readAttachment = (attachment: PageAttachment): Promise<void> => {
    const { id, name, siteId, messageId, threadId, from, sentOn } = attachment;
    const source = documents?.attachments;
    return run(
      name,
      async (signal, onProgress) => source?.bytesOf(id, signal, onProgress),
      {
        attachedTo: { siteId, messageId, ...(threadId === undefined ? {} : { threadId }) },
        ...(from === undefined ? {} : { from }),
        ...(sentOn === undefined ? {} : { sentOn }),
      },
      true,
    );
  };

  return {
    state,
    attached,
    readAttachment,
    async readFile(file) {
      if (file.size > MOST_BYTES) {
        job?.abort();
        job = undefined;
        state.value = { kind: 'problem', name: file.name, message: intakeWords.tooLarge, again: undefined };
        return;
      }
      await run(file.name, async () => new Uint8Array(await file.arrayBuffer()), {}, false);
    },
    stop: () => job?.abort(),
    forget() {
      job?.abort();
      job = undefined;
      state.value = undefined;
    },
    async look() {
      const found = (await documents?.attachments?.list()) ?? [];
      attached.value = found;
      const wanted = found.find(({ isWanted }) => isWanted);
      if (wanted === undefined) asked = undefined;
      else if (wanted.id !== asked) {
        // The wish stands until the page is asked for the bytes; it is followed once.
        asked = wanted.id;
        await readAttachment(wanted);
      }
    },
  };
}
