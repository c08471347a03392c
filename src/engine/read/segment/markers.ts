/** Bullet, number or letter that begins a list item: "•", "-", "1.", "(a)", "iv)". */
const BULLET = /^(?:[•●▪◦‣∙·○■□➢➤✓✔*+–—-]|o(?=\s{2,}|\t))\s{0,10}(?=\S)/;
const NUMBER =
  /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}(?=\s{1,40}[A-ZÀ-ÖØ-Þ("“„])|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)])\s{1,40}(?=\S)/;
/** "1. Mai 2026" is a day. */
const DAY_OF_MONTH = /^\d{1,2}\.\s{1,3}(?:jan|feb|märz|apr|mai|juni|juli|aug|sept|okt|nov|dez)[a-zß-ž]{0,6}(?:\s|$)/i;
const TIGHT_BULLET = /^[-–—*+](?=[^\s\d.,*+-])/;

/** Length of the list marker at the start of a line, 0 when there is none. */
export function markerLength(line: string): number {
  const head = line.slice(0, 60);
  const bullet = BULLET.exec(head);
  if (bullet !== null) {
    // "-5 %" and "**Company:**" are no bullets.
    const next = head[bullet[0].length] ?? '';
    const tight = !/\s$/.test(bullet[0]);
    if (!(tight && /^[-–—*+]/.test(head)) || (TIGHT_BULLET.test(head) && /[A-Za-zÀ-ÖØ-ž]/.test(next)))
      return bullet[0].length;
  }
  const number = NUMBER.exec(head);
  if (number === null || DAY_OF_MONTH.test(head)) return 0;
  // An initial ("J. Smith") is no item letter.
  if (/^[A-Z]\.\s[A-Z]/.test(head) && !/^[A-Z]\.\s{2,}/.test(head)) return 0;
  return number[0].length;
}

/** Paragraph sign or numbered clause head: "§ 4", "Article 3", "Clause 2.1", "4.7". */
export const CLAUSE =
  /^(?:§{1,2}\s{0,3}\d{1,3}\w?|(?:article|artikel|art\.|clause|section|ziffer|cl[áa]usula)\s{0,3}\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2}){0,2}[.)]?)[\s.:–-]{1,10}/i;

/** How a line is numbered: "1.", "(a)", "iv)" and so on by their form; '' for a line without a number or letter. */
export function numbering(line: string): string {
  const marker = line.slice(0, markerLength(line)).trim();
  if (marker === '' || !/[A-Za-zÀ-ÖØ-ž\d]/.test(marker)) return '';
  return marker
    .replace(/\d+/g, '1')
    .replace(/[ivx]{2,}|[ivx](?=[.)])/g, 'i')
    .replace(/[A-Z]/g, 'A')
    .replace(/[a-hj-z]/g, 'a');
}
