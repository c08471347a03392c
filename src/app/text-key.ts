/** A short stable key of a text (FNV-1a, 52 bits): the same words handed in twice are one document. Not for secrets. */
export function textKey(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ (code + i), 0x85ebca6b) >>> 0;
  }
  return low.toString(36) + (high & 0xfffff).toString(36);
}
