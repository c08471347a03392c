import type { Letter } from '#domain/document.ts';

/** A reply's own words: everything that is quoted, signed or sent by a machine is blanked out, offsets stay. */
export interface OwnWords {
  /** The part of the letter that is looked at, as received. */
  readonly text: string;
  /** Lower case, plain quotes, dashes and spaces, foreign parts blanked; the same length as `text`. */
  readonly plain: string;
  /** A notice written by a machine (absence, system) was found. */
  readonly notice: { readonly start: number; readonly end: number } | undefined;
}

/** Replies say what they say early, and time stays bounded. */
const MOST_TEXT = 20_000;

/** Marks below which everything is earlier mail. */
const EARLIER_MAIL = [
  /^[ \t]{0,20}[-_]{2,20}[ \t]?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)/m,
  /^[ \t]{0,20}(?:from|von|de):[^\n]{1,200}\n[ \t]{0,20}(?:sent|date|to|gesendet|datum|envoyé|enviado):/m,
  /^[ \t]{0,20}_{10,}[ \t]*$/m,
];
/** "On Tue, 3 May 2026, Ana wrote:" */
const ATTRIBUTION =
  /^[ \t]{0,20}(?:on|am|le|el)\b[^\n]{0,150}\b(?:wrote|writes|schrieb|a écrit|escribió)[^\n]{0,60}:[ \t]*$/;
const NOTICE =
  /^[ \t]{0,20}[[*(]{0,2}(?:automatic (?:reply|response)|auto-?(?:reply|response|mated)|out[- ]of[- ](?:the[- ])?office|ooo\b|system (?:notice|message|notification)|notification:|abwesenheit|this is an automat|please do not reply)|\bthis (?:is an |message was )automat|\b(?:i am|i'm|i will be|i'll be|we are) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |parental |maternity |sick )?leave|away from my desk)/;
const DISCLAIMER =
  /^[ \t]{0,20}(?:this (?:e-?mail|message|communication)\b[^\n]{0,120}\b(?:confidential|intended|privileged)|confidentiality notice|disclaimer|sent from my |get outlook for)/;
const SIGN_OFF =
  /^[ \t]{0,20}(?:(?:many |kind |kindest |best |warm |warmest |with (?:kind |best |warm )?|viele |mit freundlichen |thanks (?:&|and) )?(?:thanks|thx|regards|wishes|best|grüße|grüßen)|thank you|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|warmly|cordially|respectfully|all the best|talk soon|best regards [^\n]{0,30}|kind regards [^\n]{0,30})[ \t]*[,.!]?[ \t]*$/;

/** Lower case with plain punctuation; the same length. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00a0\u2007\u2009\u202f\t\r]/g, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-');
}

const blank = (stretch: string): string => stretch.replace(/[^\n]/g, ' ');

export function ownWords(letter: Letter): OwnWords {
  const text = letter.text.slice(0, MOST_TEXT);
  let plain = plainOf(text);
  for (const { start, end } of letter.regions ?? []) plain = cover(plain, start, end);
  const cut = Math.min(plain.length, ...EARLIER_MAIL.map((mark) => mark.exec(plain)?.index ?? plain.length));
  plain = cover(plain, cut, plain.length);
  plain = withoutQuotedLines(plain);
  plain = withoutTheirWords(plain);
  const { plain: said, notice } = withoutNotices(plain);
  return { text, plain: withoutSignature(said), notice };
}

function cover(plain: string, start: number, end: number): string {
  return plain.slice(0, start) + blank(plain.slice(start, end)) + plain.slice(Math.max(start, end));
}

/** Lines under ">" and the line that announces them. Unquoted lines between quoted ones are answers and stay. */
function withoutQuotedLines(plain: string): string {
  const lines = plain.split('\n');
  let quotesAll = false;
  return lines
    .map((line, index) => {
      if (quotesAll || /^ {0,20}>/.test(line)) return blank(line);
      if (!ATTRIBUTION.test(line)) return line;
      const next = lines.slice(index + 1, index + 4).find((one) => one.trim() !== '');
      quotesAll = next === undefined || !/^ {0,20}>/.test(next);
      return blank(line);
    })
    .join('\n');
}

/** "You wrote: "I would need 90"" repeats the candidate. */
function withoutTheirWords(plain: string): string {
  return plain.replace(
    /(\b(?:you|your)\b[^\n".!?]{0,60})"([^"\n]{8,400})"/g,
    (_whole, before: string, said: string) => `${before}"${blank(said)}"`,
  );
}

function withoutNotices(plain: string): { plain: string; notice: OwnWords['notice'] } {
  let notice: OwnWords['notice'];
  let result = plain;
  for (const { start, end } of paragraphsOf(plain)) {
    const paragraph = plain.slice(start, end);
    const isNotice = NOTICE.test(paragraph);
    if (!isNotice && !DISCLAIMER.test(paragraph)) continue;
    if (isNotice) notice ??= { start, end };
    result = cover(result, start, end);
  }
  return { plain: result, notice };
}

function paragraphsOf(plain: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const block of plain.split(/\n[ ]{0,20}\n/)) {
    const at = plain.indexOf(block, start);
    found.push({ start: at, end: at + block.length });
    start = at + block.length;
  }
  return found;
}

/** From the closing formula on, short lines are names, posts and addresses; a postscript is said again. */
function withoutSignature(plain: string): string {
  let isSigned = false;
  const lines = plain.split('\n');
  const isNameNext = (index: number) => {
    const next = lines.slice(index + 1, index + 4).find((one) => one.trim() !== '');
    return next === undefined || next.trim().length <= 45;
  };
  return lines
    .map((line, index) => {
      if (/^-- ?$/.test(line) || (index > 0 && SIGN_OFF.test(line) && isNameNext(index))) isSigned = true;
      else if (/^ {0,20}p\.? ?p?\.?s\b/.test(line) || line.trim().length > 80) isSigned = false;
      return isSigned ? blank(line) : line;
    })
    .join('\n');
}
