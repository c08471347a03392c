import { zipNames } from '#adapters/documents/docx/zip-directory.ts';
import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';

export type DocumentKind = 'pdf' | 'docx' | 'eml' | 'html' | 'text';

const HEAD = 4_096;
/** Headers that a mail program writes and a person does not. */
const TRANSPORT_HEADER = /^(?:mime-version|message-id|received|return-path|delivered-to|x-[\w-]{2,40}):/im;

const PICTURE = /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(?:hei|mif|avif))/s;

/** What a file is: by its first bytes where they tell, else by its name. Throws `UnreadableDocument` with what to do. */
export function kindOf(name: string, bytes: Uint8Array): DocumentKind {
  const head = latin1(bytes.subarray(0, HEAD));
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return packedKind(extension, bytes);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw oldOffice(extension, bytes);
  if (head.startsWith('{\\rtf'))
    throw new UnreadableDocument('This is an RTF file. Save it as .docx or PDF and use that.');
  if (PICTURE.test(head))
    throw new UnreadableDocument('This is a picture. Ask for the letter as PDF, or type the figures in by hand.');
  if (extension === 'eml' || isMail(head)) return 'eml';
  if (/^html?$/.test(extension) || /^(?:\u00ef\u00bb\u00bf)?\s{0,40}<(?:!doctype html|html)\b/i.test(head))
    return 'html';
  if (extension === 'pdf' || extension === 'docx')
    throw new UnreadableDocument(`The name ends in .${extension}, but the file is something else. Download it again.`);
  return 'text';
}

/** Bytes as characters, one each. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function isMail(head: string): boolean {
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const header = head.slice(0, end);
  return /^[A-Za-z][\w-]{1,60}:/.test(header) && TRANSPORT_HEADER.test(header);
}

function packedKind(extension: string, bytes: Uint8Array): 'docx' {
  const names = zipNames(bytes);
  // A broken table of contents is told of by whoever opens the file.
  if (names === undefined ? extension === 'docx' : names.includes('word/document.xml')) return 'docx';
  if (extension === 'docx')
    throw new UnreadableDocument('This Word file has no text in it. Save it as PDF and use that.');
  if (names?.includes('content.xml')) {
    throw new UnreadableDocument('This is an OpenDocument file. Save it as .docx or PDF and use that.');
  }
  throw new UnreadableDocument('This is a packed file. Unpack it and use the letter inside.');
}

function oldOffice(extension: string, bytes: Uint8Array): UnreadableDocument {
  if (hasWideText(bytes, 'EncryptedPackage')) {
    return new UnreadableDocument(
      'This Word file is locked with a password. Open it in Word, save a copy without the password, and use that.',
    );
  }
  if (extension === 'msg') {
    return new UnreadableDocument('This is an Outlook message (.msg). Save the mail as .eml, or paste its text.');
  }
  return new UnreadableDocument('This is an old Word file (.doc). Save it as .docx or PDF and use that.');
}

/** Whether the bytes hold a text in UTF-16, as the directory of an Office container writes names. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
