import { guardZip } from '#adapters/documents/docx/zip-guard.ts';
import { htmlToText } from '#adapters/documents/html/html-to-text.ts';
import { type ReadFile, UnreadableDocument } from '#adapters/documents/unreadable-document.ts';

/** The part of mammoth used here. */
export interface DocxLibrary {
  convertToHtml(input: object, options?: object): Promise<{ value: string }>;
}

/** Reads a Word letter by way of HTML, so that lists and tables keep their shape. Pictures and macros are not looked at. */
export async function readDocx(library: DocxLibrary, bytes: Uint8Array): Promise<ReadFile> {
  await guardZip(bytes);
  try {
    const data = bytes.slice().buffer;
    const input = typeof Buffer === 'undefined' ? { arrayBuffer: data } : { buffer: Buffer.from(data) };
    const { value } = await library.convertToHtml(input, {
      includeDefaultStyleMap: true,
      convertImage: async () => [],
    });
    return { letter: { text: htmlToText(value).text, channel: 'letter' }, notes: [] };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('This Word file could not be read. Save it as PDF and use that.');
  }
}
