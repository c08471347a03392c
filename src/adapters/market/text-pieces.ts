/** The last byte of plain ASCII, so that no character is cut in two. */
function cutAt(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end--;
  return end;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * Text of a stream, piece by piece. Offices publish in UTF-8 and in Windows-1252; the first bytes that are not UTF-8
 * settle it, since everything before them was plain ASCII or valid.
 */
export async function* textPieces(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string, void, undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const western = new TextDecoder('windows-1252');
  let isWestern = false;
  let held: Uint8Array = new Uint8Array();
  const decode = (bytes: Uint8Array): string => {
    if (!isWestern)
      try {
        return utf8.decode(bytes);
      } catch {
        isWestern = true;
      }
    return western.decode(bytes);
  };
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const bytes = joined(held, value);
      const cut = cutAt(bytes);
      // A long run without any ASCII is no table; it is passed on rather than held for ever.
      const end = cut === 0 && bytes.length > 1_000 ? bytes.length : cut;
      held = bytes.slice(end);
      if (end > 0) yield decode(bytes.subarray(0, end));
    }
    if (held.length > 0) yield decode(held);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
