/** The newest message of a mail and what stands below it. */
export interface Thread {
  readonly body: string;
  readonly quoted: string;
}

const QUOTE_STARTS = [
  /^[ \t]*(?:-{2,}|_{3,}) ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado)/m,
  /^[ \t]*begin forwarded message:/m,
  /^[ \t]*(?:on|am|le|el)\b[^\n]{0,150}\b(?:wrote|schrieb|a écrit|escribió)[^\n]{0,60}:[ \t]*$/m,
  /^[ \t]*>/m,
];
/** The head of a message. On a page it may be that of the message itself. */
const HEAD = /^[ \t]*(?:from|von|de):[^\n]{1,200}\n[ \t]*(?:sent|date|to|gesendet|datum|envoyé|enviado|fecha):/m;
const HEADER_LINES =
  /^(?:from|date|sent|subject|to|cc|von|gesendet|an|betreff|datum|de|envoyé|à|objet|para|asunto|fecha|enviado)(?: el)?:[^\n]{0,400}$/gm;

/** Parts a lower-case text at the first mark of a quoted or forwarded message. */
export function threadOf(text: string, isPage = false): Thread {
  const marks = isPage ? QUOTE_STARTS : [...QUOTE_STARTS, HEAD];
  const cut = Math.min(text.length, ...marks.map((mark) => mark.exec(text)?.index ?? text.length));
  return { body: text.slice(0, cut), quoted: text.slice(cut) };
}

/** What a forwarded message itself says: without the forwarder's mark, its header lines and what it quotes in turn. */
export function forwardedPart(quoted: string): Thread {
  const inner = quoted
    .replace(/^[ \t]*>+ ?/gm, '')
    .replace(
      /^[^\n]{0,30}(?:original|forwarded|weitergeleitete|ursprüngliche|transféré|d'origine|reenviado)[^\n]{0,60}\n/m,
      '',
    )
    .replace(HEADER_LINES, '');
  return threadOf(inner);
}
