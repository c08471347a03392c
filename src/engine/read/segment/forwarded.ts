import type { Line } from '#engine/read/segment/lines.ts';

/** Where an earlier mail begins below the new one, and whether it was passed on rather than answered. */
export interface EarlierMail {
  /** First line of the mark or header block. */
  readonly from: number;
  /** First line of the earlier mail's own text. */
  readonly text: number;
  readonly forwarded: boolean;
}

const FORWARDED =
  /^[-_\s*]{0,20}(?:begin )?(?:forwarded message|weitergeleitete nachricht|message transf[ée]r[ée]|mensaje reenviado)[-_\s*:]{0,20}$/i;
const ORIGINAL =
  /^[-_\s*]{2,20}(?:original message|urspr[üu]ngliche nachricht|message d'origine|mensaje original)[-_\s*]{2,20}$/i;
const WROTE = /^(?:on|am|le|el)\b.{4,250}(?:wrote|schrieb|a écrit|escribió).{0,120}:?$/i;
const HEADER =
  /^\*{0,2}(?:from|von|de|sent|gesendet|datum|date|envoyé|enviado|fecha|to|an|à|para|subject|betreff|objet|asunto|cc)\s{0,2}\*{0,2}:\*{0,2}\s/i;
const FROM = /^\*{0,2}(?:from|von|de)\s{0,2}\*{0,2}:/i;
const SENT = /^\*{0,2}(?:sent|gesendet|datum|date|envoyé|enviado|fecha)[^:\n]{0,12}:/i;

/** The first earlier mail at or below a line. */
export function findEarlierMail(lines: readonly Line[], from: number): EarlierMail | undefined {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.blank || line.text.length > 300) continue;
    const text = line.text;
    if (FORWARDED.test(text)) return { from: index, text: afterHeaders(lines, index + 1), forwarded: true };
    if (ORIGINAL.test(text)) return { from: index, text: afterHeaders(lines, index + 1), forwarded: false };
    const next = lines[index + 1]?.text ?? '';
    if (
      WROTE.test(text) ||
      (next !== '' &&
        /^(?:on|am|le|el)\b.{10,}/i.test(text) &&
        /(?:wrote|schrieb|a écrit|escribió)\s?:$/i.test(next) &&
        WROTE.test(`${text} ${next}`))
    ) {
      return { from: index, text: WROTE.test(text) ? index + 1 : index + 2, forwarded: false };
    }
    if (FROM.test(text) && lines.slice(index + 1, index + 5).some((other) => SENT.test(other.text))) {
      return { from: index, text: afterHeaders(lines, index), forwarded: false };
    }
  }
  return undefined;
}

function afterHeaders(lines: readonly Line[], from: number): number {
  let index = from;
  while (
    index < lines.length &&
    index < from + 14 &&
    (lines[index]?.blank === true || HEADER.test(lines[index]?.text ?? ''))
  )
    index++;
  return index;
}
