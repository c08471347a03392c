import type { PageAttachment } from '#app/page-view.ts';
import type { Letter } from '#domain/document.ts';

/** How the reading of a file ended. */
export type DocumentOutcome =
  | {
      readonly kind: 'letter';
      readonly letter: Letter;
      /** What was left out or may be missing, as sentences. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'stopped' };

export interface RunningReading {
  readonly outcome: Promise<DocumentOutcome>;
  stop(): void;
}

/** Reads a letter out of a file, away from the surface. `onProgress` gets the share done, 0..1, where it can be told. */
export interface DocumentReader {
  read(name: string, bytes: Uint8Array, onProgress: (share: number) => void): RunningReading;
}

/** The letters attached to the mail in front of the person. */
export interface AttachmentSource {
  list(): Promise<readonly PageAttachment[]>;
  /** The bytes of one; undefined when the page could not get them. Ends early when the signal aborts. */
  bytesOf(id: string, signal: AbortSignal, onProgress: (share: number) => void): Promise<Uint8Array | undefined>;
}

/** How letters come in as files. */
export interface Documents {
  readonly reader: DocumentReader;
  readonly attachments?: AttachmentSource;
}
