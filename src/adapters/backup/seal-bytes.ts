import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { SealedBackup } from '#adapters/backup/backup-file.schema.ts';
import { fromBase64, toBase64 } from '#adapters/backup/base64.ts';

/**
 * Encryption of a backup: AES-256-GCM by WebCrypto, the key from the passphrase by Argon2id, which costs a guesser memory
 * and not only time. WebCrypto offers PBKDF2 alone. The library is plain JavaScript: WebAssembly would need our pages'
 * policy to be opened. Cost: the second choice of RFC 9106 for memory and passes, one lane; about a second.
 */
const COST = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const;

type Sealed = SealedBackup['sealed'];
type Header = Omit<Sealed, 'data'>;

async function keyOf(passphrase: string, { memoryKiB, passes, lanes, salt }: Header): Promise<CryptoKey> {
  // The same passphrase typed on another keyboard is the same passphrase.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const bytes = await argon2idAsync(words, fromBase64(salt), { m: memoryKiB, t: passes, p: lanes, dkLen: 32 });
  const raw = Uint8Array.from(bytes);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

/** The header is sealed along, so that none of it can be changed unseen. */
const gcm = (header: Header) => ({
  name: 'AES-GCM',
  iv: fromBase64(header.iv),
  additionalData: new TextEncoder().encode(
    JSON.stringify([header.cipher, header.kdf, header.memoryKiB, header.passes, header.lanes, header.salt]),
  ),
});

export async function sealBytes(plain: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Sealed> {
  const random = (length: number) => toBase64(crypto.getRandomValues(new Uint8Array(length)));
  const header: Header = { cipher: 'AES-256-GCM', kdf: 'argon2id', ...COST, salt: random(16), iv: random(12) };
  const sealed = await crypto.subtle.encrypt(gcm(header), await keyOf(passphrase, header), plain);
  return { ...header, data: toBase64(new Uint8Array(sealed)) };
}

/** Undefined when the passphrase is not the one, or a bit of the file was changed: the two cannot be told apart. */
export async function unsealBytes({ data, ...header }: Sealed, passphrase: string): Promise<Uint8Array | undefined> {
  const key = await keyOf(passphrase, header);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(gcm(header), key, fromBase64(data)));
  } catch {
    return undefined;
  }
}
