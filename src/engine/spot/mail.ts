import { type Letter, MAX_TEXT } from '#domain/document.ts';

/** A mail made ready for its signs to be looked for: plain lower-case text, its parts apart. */
export interface SpotMail {
  readonly subject: string;
  readonly sender: string;
  /** The new part of the mail. */
  readonly body: string;
  /** Quoted or forwarded earlier mail. */
  readonly quoted: string;
  /** The mail does little but pass another one on: the forwarded part is what counts. */
  readonly isForward: boolean;
}

/** Text looked at; an offer says so early, and time stays bounded. */
const MOST = 12_000;
const QUOTE_STARTS = [
  /^[ \t]*-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado)/m,
  /^[ \t]*(?:on|am|le|el)\b[^\n]{0,150}\b(?:wrote|schrieb|a écrit|escribió)[^\n]{0,60}:[ \t]*$/m,
  /^[ \t]*(?:from|von|de):[^\n]{1,200}\n[ \t]*(?:sent|date|to|gesendet|datum|envoyé|enviado|fecha):/m,
  /^[ \t]*>/m,
];

export const plainText = (text: string): string =>
  text
    .slice(0, MAX_TEXT)
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');

export function spotMailOf(letter: Letter): SpotMail {
  const regions = letter.regions ?? [];
  // Hidden text is not part of what the reader is told.
  let visible = '';
  let at = 0;
  for (const { start, end } of regions.filter(({ role }) => role === 'hidden').sort((a, b) => a.start - b.start)) {
    if (start > at) visible += letter.text.slice(at, start);
    at = Math.max(at, end);
  }
  const all = plainText((visible + letter.text.slice(at)).slice(0, MOST * 2));
  const cut = Math.min(all.length, ...QUOTE_STARTS.map((mark) => mark.exec(all)?.index ?? all.length));
  const subject = plainText(letter.subject ?? '').trim();
  const body = all.slice(0, Math.min(cut, MOST));
  const quoted = all.slice(cut, cut + MOST).replace(/^[ \t]*>+ ?/gm, '');
  const isForward =
    /^(?:fwd?|wg|tr|rv|i):/.test(subject) ||
    /^[ \t]*-{2,}\s?(?:forwarded|weitergeleitete|message transféré)/m.test(quoted.slice(0, 80));
  return {
    subject,
    sender: plainText(`${letter.from?.name ?? ''} ${letter.from?.email ?? ''}`),
    body,
    quoted,
    isForward,
  };
}
