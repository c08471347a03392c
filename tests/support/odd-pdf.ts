import { deflateSync } from 'node:zlib';
import { makePdf, type PdfText } from './make-pdf.ts';

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A PDF that nobody has the password of. */
export function lockedPdf(pages: readonly (readonly PdfText[])[]): Uint8Array {
  const key = (char: string) => `<${char.repeat(64)}>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key('a')} /U ${key('b')} >> /ID [${key('1')} ${key('1')}]`;
  return bytesOf(latin1(makePdf(pages)).replace('/Root 1 0 R', `/Root 1 0 R ${lock}`));
}

/** A PDF of one page whose text is packed; `unpacked` is what the page's stream unpacks to. */
export function packedPdf(unpacked: Uint8Array): Uint8Array {
  const packed = latin1(deflateSync(unpacked));
  return bytesOf(
    latin1(makePdf([[]])).replace(
      /<< \/Length 0 >>\nstream\n/,
      () => `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}`,
    ),
  );
}

/** A few hundred kilobytes that unpack to `megabytes` million bytes of drawing orders. */
export const bombPdf = (megabytes: number): Uint8Array =>
  packedPdf(Buffer.alloc(megabytes * 1_000_000, 'BT (x) Tj ET\n'));
