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
