import { crc32, deflateRawSync } from 'node:zlib';

const uint16 = (value: number) => [value & 255, (value >> 8) & 255];
const uint32 = (value: number) => [...uint16(value & 0xffff), ...uint16(value >>> 16)];
const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

/** Packs files into a zip. `claimedSize` lies about the unpacked size of every entry, as a bomb's table of contents would. */
export function makeZip(files: Readonly<Record<string, string>>, claimedSize?: number): Uint8Array {
  const body: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(files)) {
    const raw = new TextEncoder().encode(text);
    const packed = [...deflateRawSync(raw)];
    const head = [
      ...uint16(20),
      ...uint16(0),
      ...uint16(8),
      ...uint32(0),
      ...uint32(crc32(raw)),
      ...uint32(packed.length),
      ...uint32(claimedSize ?? raw.length),
      ...uint16(name.length),
      ...uint16(0),
    ];
    directory.push(
      ...uint32(0x02014b50),
      ...uint16(20),
      ...head,
      ...uint16(0),
      ...uint16(0),
      ...uint16(0),
      ...uint32(0),
      ...uint32(body.length),
      ...bytesOf(name),
    );
    body.push(...uint32(0x04034b50), ...head, ...bytesOf(name), ...packed);
  }
  const count = Object.keys(files).length;
  const end = [
    ...uint32(0x06054b50),
    ...uint16(0),
    ...uint16(0),
    ...uint16(count),
    ...uint16(count),
    ...uint32(directory.length),
    ...uint32(body.length),
    ...uint16(0),
  ];
  return Uint8Array.from([...body, ...directory, ...end]);
}

/** A Word file with the given body markup. */
export function makeDocx(body: string): Uint8Array {
  return makeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
