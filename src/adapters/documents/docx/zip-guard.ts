import { type ZipEntry, zipDirectory } from '#adapters/documents/docx/zip-directory.ts';
import { UnreadableDocument } from '#adapters/documents/unreadable-document.ts';

/** Bytes after unpacking, over all entries: pictures and fonts included. */
const MOST_UNPACKED = 80_000_000;
/** Bytes of one XML part. A letter of a hundred pages has about two million; a tree of this much still fits in memory. */
const MOST_MARKUP = 6_000_000;
const LOCAL_HEAD = 30;
/** Kept from the start: a reader under a memory budget takes it away from the parsers. */
const Inflate = globalThis.DecompressionStream;

const damaged = () =>
  new UnreadableDocument('This Word file is damaged and could not be opened. Save it again, or use it as PDF.');
const tooLarge = () => new UnreadableDocument('This Word file unpacks to far more than a letter. It was not opened.');

const isMarkup = ({ name }: ZipEntry) => /\.(?:xml|rels)$/i.test(name);
const mostOf = (entry: ZipEntry) => (isMarkup(entry) ? MOST_MARKUP : MOST_UNPACKED);

/**
 * Looks through a zip before a library unpacks it into memory: its table of contents first, then, because a table
 * can lie, every entry is unpacked as a stream and counted, never held. Ends at the first byte too many.
 */
export async function guardZip(bytes: Uint8Array): Promise<void> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw damaged();
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    throw new UnreadableDocument('This file is locked with a password. Save a copy without it, and use that.');
  }
  if (entries.some((entry) => entry.size > mostOf(entry))) throw tooLarge();
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw tooLarge();
  let unpacked = 0;
  for (const entry of entries) {
    const size = await unpackedSize(bytes, entry, Math.min(mostOf(entry), MOST_UNPACKED - unpacked));
    if (size !== entry.size) throw damaged();
    unpacked += size;
  }
}

/** Counts what an entry unpacks to; throws when that is more than `most`. */
async function unpackedSize(bytes: Uint8Array, entry: ZipEntry, most: number): Promise<number> {
  if (entry.method === 0) return entry.packedSize;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.method !== 8 || entry.offset + LOCAL_HEAD > bytes.length) throw damaged();
  const start =
    entry.offset + LOCAL_HEAD + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.slice(start, start + entry.packedSize);
  const reader = new Blob([packed]).stream().pipeThrough(new Inflate('deflate-raw')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
      if (size > most) break;
    }
  } catch {
    throw damaged();
  }
  await reader.cancel().catch(() => {});
  throw tooLarge();
}
