import { type DocumentKind, kindOf } from '#adapters/documents/document-kind.ts';
import { readDocx } from '#adapters/documents/docx/read-docx.ts';
import { readMail } from '#adapters/documents/eml/read-mail.ts';
import { htmlToText } from '#adapters/documents/html/html-to-text.ts';
import type { DocumentLibraries } from '#adapters/documents/libraries.ts';
import { readPdf } from '#adapters/documents/pdf/read-pdf.ts';
import { decodeText } from '#adapters/documents/text/decode-text.ts';
import {
  MAX_FILE_BYTES,
  type ReadFile,
  TOO_LARGE,
  UnreadableDocument,
} from '#adapters/documents/unreadable-document.ts';
import { MAX_TEXT } from '#domain/document.ts';

/** Turns a file into a letter. Throws `UnreadableDocument` with what to do. */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  libraries: DocumentLibraries,
  onProgress: (share: number) => void = () => {},
): Promise<ReadFile> {
  if (bytes.length === 0) throw new UnreadableDocument('The file is empty.');
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableDocument(TOO_LARGE);
  const read = await readAs(kindOf(name, bytes), bytes, libraries, onProgress);
  if (read.letter.text.trim() === '') throw new UnreadableDocument(read.notes[0] ?? 'There is no text in this file.');
  return read;
}

async function readAs(
  kind: DocumentKind,
  bytes: Uint8Array,
  libraries: DocumentLibraries,
  onProgress: (share: number) => void,
): Promise<ReadFile> {
  switch (kind) {
    case 'pdf': {
      const budget = libraries.budget?.();
      return readPdf(await libraries.pdf(), bytes, onProgress, budget);
    }
    case 'docx':
      return readDocx(await libraries.docx(), bytes);
    case 'eml':
      return readMail(bytes, (name, attached) => readAs(kindOf(name, attached), attached, libraries, onProgress));
    case 'html': {
      const { text, regions, title } = htmlToText(decodeText(bytes));
      return whole({ text, regions, ...(title === undefined ? {} : { subject: title }) }, text.length >= MAX_TEXT);
    }
    case 'text': {
      const text = decodeText(bytes);
      return whole({ text: text.slice(0, MAX_TEXT) }, text.length > MAX_TEXT);
    }
  }
}

const whole = (letter: ReadFile['letter'], isCut: boolean): ReadFile => ({
  letter,
  notes: isCut ? ['The text is longer than any letter. Its first part was read.'] : [],
});
