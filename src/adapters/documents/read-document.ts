import { readDocx } from '#adapters/documents/docx/read-docx.ts';
import { readEml } from '#adapters/documents/eml/read-eml.ts';
import { htmlToText } from '#adapters/documents/html/html-to-text.ts';
import type { DocumentLibraries } from '#adapters/documents/libraries.ts';
import { readPdf } from '#adapters/documents/pdf/read-pdf.ts';
import { decodeText } from '#adapters/documents/text/decode-text.ts';
import { MAX_FILE_BYTES, UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import { type Letter, MAX_TEXT } from '#domain/document.ts';

export type DocumentKind = 'pdf' | 'docx' | 'eml' | 'html' | 'text';

/** What a file is: by its first bytes where they tell, else by its name. */
export function kindOf(name: string, bytes: Uint8Array): DocumentKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024));
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) {
    if (extension === 'docx') return 'docx';
    throw new UnreadableDocument('This is a packed file. Unpack it and use the letter inside.');
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new UnreadableDocument('This is an old Word file (.doc). Save it as .docx or PDF and use that.');
  if (extension === 'eml') return 'eml';
  if (extension === 'html' || extension === 'htm') return 'html';
  if (extension === 'pdf' || extension === 'docx')
    throw new UnreadableDocument(`This file ends in .${extension} but is none. Download it again.`);
  return 'text';
}

/** Turns a file into a letter. Throws `UnreadableDocument` with what to do. */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  libraries: DocumentLibraries,
  onProgress?: (share: number) => void,
): Promise<Letter> {
  if (bytes.length === 0) throw new UnreadableDocument('The file is empty.');
  if (bytes.length > MAX_FILE_BYTES) {
    throw new UnreadableDocument(
      'The file is larger than 25 MB. An offer letter is far smaller: check that it is the right file.',
    );
  }
  const letter = await letterOf(kindOf(name, bytes), bytes, libraries, onProgress);
  if (letter.text.trim() === '') throw new UnreadableDocument('There is no text in this file.');
  return letter;
}

async function letterOf(
  kind: DocumentKind,
  bytes: Uint8Array,
  libraries: DocumentLibraries,
  onProgress?: (share: number) => void,
): Promise<Letter> {
  switch (kind) {
    case 'pdf':
      return readPdf(await libraries.pdf(), bytes, onProgress);
    case 'docx':
      return readDocx(await libraries.docx(), bytes);
    case 'eml':
      return mailLetter(bytes, libraries, onProgress);
    case 'html': {
      const { text, regions, title } = htmlToText(decodeText(bytes));
      return { text, regions, ...(title === undefined ? {} : { subject: title }) };
    }
    case 'text':
      return { text: decodeText(bytes).slice(0, MAX_TEXT) };
  }
}

/** A mail with its letters attached reads as one text: the mail first, then each PDF or Word file in it. */
async function mailLetter(
  bytes: Uint8Array,
  libraries: DocumentLibraries,
  onProgress?: (share: number) => void,
): Promise<Letter> {
  const { letter, attachments } = await readEml(bytes);
  let text = letter.text;
  for (const attachment of attachments.slice(0, 10)) {
    if (!/\.(?:pdf|docx)$/i.test(attachment.name)) continue;
    const attached = await letterOf(
      kindOf(attachment.name, attachment.bytes),
      attachment.bytes,
      libraries,
      onProgress,
    ).catch(() => undefined);
    if (attached !== undefined) text += `\n\n${attached.text}`;
  }
  return { ...letter, text: text.slice(0, MAX_TEXT) };
}
