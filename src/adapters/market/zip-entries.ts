import { UnusableTable } from '#adapters/market/unusable-table.ts';

/** A file inside a zip archive, found through the archive's table of contents. */
export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record with the longest comment it may carry. */
const TAIL = 22 + 65_535;
const MOST_ENTRIES = 20_000;
const DAMAGED = 'The file is damaged and could not be opened. Download it again.';

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

export async function isZip(file: Blob): Promise<boolean> {
  const head = await viewOf(file, 0, 4);
  return head.byteLength === 4 && head.getUint32(0, true) === LOCAL;
}

/** Names, sizes and places of the files in an archive. Nothing is unpacked. */
export async function zipEntries(file: Blob): Promise<readonly ZipEntry[]> {
  const from = Math.max(0, file.size - TAIL);
  const tail = await viewOf(file, from, file.size);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw new UnusableTable(DAMAGED);
  const count = tail.getUint16(end + 10, true);
  const start = tail.getUint32(end + 16, true);
  const length = tail.getUint32(end + 12, true);
  if (count > MOST_ENTRIES || start + length > file.size) throw new UnusableTable(DAMAGED);
  const directory = await viewOf(file, start, start + length);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count && at + 46 <= directory.byteLength; ) {
    if (directory.getUint32(at, true) !== ENTRY) throw new UnusableTable(DAMAGED);
    const nameLength = directory.getUint16(at + 28, true);
    const name = new Uint8Array(directory.buffer, at + 46, Math.min(nameLength, directory.byteLength - at - 46));
    entries.push({
      name: new TextDecoder().decode(name),
      method: directory.getUint16(at + 10, true),
      packedSize: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at += 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of one entry, unpacked as they are read; `onRead` hears how many packed bytes have been taken. */
export async function unpack(
  file: Blob,
  entry: ZipEntry,
  onRead: (bytes: number) => void = () => {},
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const head = await viewOf(file, entry.offset, entry.offset + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL) throw new UnusableTable(DAMAGED);
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onRead(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
  const packed = file
    .slice(start, start + entry.packedSize)
    .stream()
    .pipeThrough(counting);
  if (entry.method === 0) return packed;
  if (entry.method !== 8)
    throw new UnusableTable('The archive is packed in a way that cannot be read here. Unpack it first.');
  return packed.pipeThrough(new DecompressionStream('deflate-raw'));
}
