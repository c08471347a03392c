import { readEml } from '#adapters/documents/eml/read-eml.ts';
import { htmlToText } from '#adapters/documents/html/html-to-text.ts';
import { decodeText } from '#adapters/documents/text/decode-text.ts';
import { MAX_FILE_BYTES, UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import { type Letter, MAX_TEXT } from '#domain/document.ts';

const extension = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Turns a file into a letter, by its name and its first bytes. Throws `UnreadableDocument` with what to do. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Letter> {
  if (bytes.length === 0) throw new UnreadableDocument('The file is empty.');
  if (bytes.length > MAX_FILE_BYTES)
    throw new UnreadableDocument(
      'The file is larger than 25 MB. An offer letter is far smaller: check that it is the right file.',
    );
  const kind = extension(name);
  const letter =
    kind === 'eml'
      ? (await readEml(bytes)).letter
      : kind === 'html' || kind === 'htm'
        ? fromHtml(bytes)
        : { text: decodeText(bytes).slice(0, MAX_TEXT) };
  if (letter.text.trim() === '') throw new UnreadableDocument('There is no text in this file.');
  return letter;
}

function fromHtml(bytes: Uint8Array): Letter {
  const { text, regions, title } = htmlToText(decodeText(bytes));
  return { text, regions, ...(title === undefined ? {} : { subject: title }) };
}
