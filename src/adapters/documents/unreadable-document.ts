import type { Letter } from '#domain/document.ts';

/** A file that cannot be read as a letter. The message says what is wrong and what to do, for the person. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

/** Files beyond this are refused before they are opened: no offer letter is that large. */
export const MAX_FILE_BYTES = 25_000_000;
export const TOO_LARGE =
  'The file is larger than 25 MB. An offer letter is far smaller: check that it is the right file.';

/** A letter out of a file, with what was left out of it, as sentences for the person. */
export interface ReadFile {
  readonly letter: Letter;
  readonly notes: readonly string[];
}

/** For a file that fails in a way nobody foresaw. */
export const NOT_READ = 'This file could not be read. Use it as PDF, or paste its text.';
/** For a file that is given up because it takes too long. */
export const TOO_LONG = 'Reading this file takes too long. It was given up. Paste the text of the letter instead.';
/** A file that takes longer than this is given up. */
export const MOST_MS = 20_000;
