import type { Line } from '#engine/read/segment/lines.ts';

const CLOSING =
  /^(?:(?:yours|very)\s(?:truly|sincerely|faithfully)(?:\syours)?|sincerely(?:\syours)?|(?:best|kind|kindest|warm|warmest|many)?\s?(?:regards|wishes|thanks)|best|cheers|thanks(?: again| so much)?|thank you|respectfully(?:\syours)?|cordially|all the best|mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|herzliche|liebe) gr(?:ü|ue)(?:ß|ss)e|hochachtungsvoll|cordialement|bien (?:à vous|cordialement)|sincères salutations|(?:un )?(?:cordial )?saludos?|atentamente|saludos cordiales|un abrazo)[\s,.!]{0,4}$/i;
/** French letters close with a whole sentence. */
const CLOSING_SENTENCE =
  /\b(?:je vous prie|veuillez|nous vous prions)\b.{0,120}\b(?:salutations|sentiments|considération)\b/i;
const DELIMITER = /^--\s?$/;
const RESUMES =
  /^(?:p\.?\s?s\.?\b|ps\b|attachment|enclos|exhibit|annex|appendix|schedule|summary|anlage|annexe|anexo|terms|accepted|agreed|acknowledg|acceptance)/i;
const MOST_LINES = 14;
const LONGEST_LINE = 90;

/** Lines of the sender's name and address below a closing formula. What is written below them is body again. */
export function signatureLines(lines: readonly Line[], roles: readonly string[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || roles[index] !== 'body' || line.blank) continue;
    const delimiter = DELIMITER.test(line.text);
    const closes =
      line.text.length <= 45 ? CLOSING.test(line.text) : line.text.length < 300 && CLOSING_SENTENCE.test(line.text);
    if (!delimiter && !closes) continue;
    found.push(index);
    let filled = 0;
    while (index + 1 < lines.length && filled < MOST_LINES) {
      const next = lines[index + 1];
      if (next === undefined || roles[index + 1] !== 'body') break;
      if (!next.blank && (next.text.length > LONGEST_LINE || RESUMES.test(next.text) || isSentence(next.text))) break;
      if (!next.blank) filled++;
      index++;
      found.push(index);
    }
  }
  return found;
}

/** A line that ends like a sentence; the point of a company form does not end one. */
function isSentence(line: string): boolean {
  return (
    /\w{3}.{20,}[.!?]$/.test(line) && !/\b(?:inc|ltd|corp|co|llc|l\.l\.c|s\.l|s\.a|b\.v|n\.v|p\.c|n\.a)\.$/i.test(line)
  );
}
