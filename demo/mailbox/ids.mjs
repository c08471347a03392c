// Ids of the same form as the mail program's, made from a key: the same mail has the same address each time.

function digest(text) {
  let hash = 0x811c9dc5n;
  for (const sign of text) hash = ((hash ^ BigInt(sign.codePointAt(0))) * 0x01000193n) & 0xffffffffn;
  return hash;
}

const LETTERS = 'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ';

/** The last step of a thread's address: "FMfcgz" and 26 letters. */
export function threadToken(key) {
  let state = digest(key);
  let token = 'FMfcgz';
  while (token.length < 32) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    token += LETTERS[Number((state >> 33n) % BigInt(LETTERS.length))];
  }
  return token;
}

const padded = (key) => (digest(key) * 2654435761n) % 10n ** 15n;

export const legacyId = (key) => `19${padded(key).toString(16).padStart(14, '0').slice(-14)}`;
export const permanentId = (key) => `1853${padded(key).toString().padStart(15, '0')}`;
