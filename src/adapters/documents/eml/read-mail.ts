import { type MailAttachment, readEml } from '#adapters/documents/eml/read-eml.ts';
import { type ReadFile, UnreadableDocument } from '#adapters/documents/unreadable-document.ts';
import { MAX_TEXT } from '#domain/document.ts';

const MOST_ATTACHMENTS = 10;

const LETTER_NAME = /\.(?:pdf|docx)$/i;
const LETTER_TYPE = /^application\/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/i;
const isLetter = ({ name, mime }: MailAttachment) => LETTER_NAME.test(name) || LETTER_TYPE.test(mime);

/**
 * A mail with its letters attached reads as one text: the mail first, then each PDF or Word file in it.
 * An attachment that cannot be read is told of in a note.
 */
export async function readMail(
  bytes: Uint8Array,
  readAttached: (name: string, bytes: Uint8Array) => Promise<ReadFile>,
): Promise<ReadFile> {
  const { letter, attachments, isCut } = await readEml(bytes);
  const notes = isCut ? ['This mail seems to be cut off at its end. What is missing was not read.'] : [];
  let text = letter.text;
  for (const { name, bytes: attached } of attachments.filter(isLetter).slice(0, MOST_ATTACHMENTS)) {
    try {
      const read = await readAttached(name, attached);
      text += `\n\n${read.letter.text}`;
      notes.push(...read.notes);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      notes.push(`Attachment “${name.slice(0, 100)}”: ${error.message}`);
    }
  }
  return { letter: { ...letter, text: text.slice(0, MAX_TEXT) }, notes };
}
