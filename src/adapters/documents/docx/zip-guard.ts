import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';

const MOST_UNPACKED = 80_000_000;
const MOST_ENTRIES = 5_000;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;

/**
 * Looks at a zip's table of contents before anything is unpacked: a file that would grow beyond any letter's size,
 * or whose table is broken, is refused.
 */
export function guardZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = new UnreadableDocument(
    'This Word file is damaged and could not be opened. Save it again, or use it as PDF.',
  );
  let end = -1;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_600); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) {
      end = at;
      break;
    }
  }
  if (end < 0) throw damaged;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < entries; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged;
    unpacked += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
    throw new UnreadableDocument('This Word file unpacks to far more than a letter. It was not opened.');
  }
}
