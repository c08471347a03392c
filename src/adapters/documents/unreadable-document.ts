/** A file that cannot be read as a letter. The message says what is wrong and what to do, for the person. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}

/** Files beyond this are refused before they are opened: no offer letter is that large. */
export const MAX_FILE_BYTES = 25_000_000;
