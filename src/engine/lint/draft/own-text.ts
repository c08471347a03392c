/** Marks below which the words are the employer's earlier mail. */
const QUOTED = [
  /^[ \t]*>/m,
  /^[ \t]*-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original)/im,
  /^[ \t]*(?:on|am|le|el)\b[^\n]{0,150}\b(?:wrote|schrieb|a écrit|escribió)[^\n]{0,60}:[ \t]*$/im,
  /^[ \t]*_{10,}[ \t]*$/m,
  /^[ \t]*from:[^\n]{1,200}\n[ \t]*(?:sent|date|to):/im,
];

/** Where the person's own words end: the first mark of a quoted mail, or the end of the text. */
export function ownTextEnd(text: string): number {
  return Math.min(text.length, ...QUOTED.map((mark) => mark.exec(text)?.index ?? text.length));
}

/** Lower case with plain quotes, dashes and spaces; the same length, so offsets stay true. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
}
