/** Numbers that state no quantity: list numbers, sections, ids, telephone numbers, times of day, years, forms of law. */
const BEFORE =
  /(?:[a-zß-ž]|[a-zß-ž]-|#|№|@|_|\d[:/]|(?<![a-zß-ž])(?:section|sections|sec\.|article|art\.|clause|paragraph|para\.?|exhibit|schedule|appendix|annex|item|form|rule|chapter|title|grade|level|band|step|tier|class|room|suite|ste\.?|unit|floor|apt\.?|box|page|seite|ziffer|absatz|abs\.|nr\.?|no\.|number|ref\.?|id|iso|nummer|requisition|req\.?|cell|tel\.?|telephone|phone|fax|mobile|plz|zip|act of|hra|abn|acn|cin|ein|lane|series|round|version|v\.?|§{1,2})[ :.]{0,3}(?:[a-zß-ž\d]{1,4}-)?)$/;
const AFTER =
  /^(?:[:/]\d|\.\d|-\d{3,}|\([a-zß-ž]\)|[a-zß-ž](?![a-zß-ž]{0,3}(?:\s|[,;.)/€]|$))|-[a-zß-ž]{1,2}-|(?:st|nd|rd|th|º|ª)(?![a-zß-ž])|[ ]?(?:a\.?m\.?|p\.?m\.?|uhr)(?![a-zß-ž]))/;
const ADDRESS =
  /^[ ,]{1,2}(?:[a-zß-ž]+ ){1,3}(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|lane|blvd|boulevard|way|loop|court|plaza|floor)(?![a-zß-ž])/;
const STATE_BEFORE = /(?<![a-zß-ž])(?:[a-z]{2}|california|new york|texas|massachusetts|[dfach]{1,2}-?) {1,2}$/;

/** Telephone and account numbers: many groups of digits held together by dashes, dots, spaces or brackets. */
const LONG_CODE =
  /(?:\+\d|\(\d{2,4}\)|(?<!\d)\d{3}[-. ]\d{3}[-. ])[\d\s().-]{5,18}\d|\d{2,}-\d{2,}-\d{2,}|(?<![\d,.$€£])\d{9,}(?!\d)/g;

/** Stretches of a unit that are telephone numbers or long codes. */
export function codeStretches(plain: string): readonly { start: number; end: number }[] {
  if (!/\d\d/.test(plain)) return [];
  return [...plain.matchAll(LONG_CODE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether a number without any mark is no quantity, by what stands directly around it. */
export function isNoFigure(plain: string, start: number, end: number): boolean {
  const raw = plain.slice(start, end);
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 60);
  if (/^(?:19|20)\d\d$/.test(raw) && !/^[kl](?![a-zß-ž])/.test(after)) return true;
  // "800/4": a number of shares over the years they vest in.
  const shared = raw.length >= 3 && /^\/[1-9](?![\d/])/.test(after);
  if (BEFORE.test(before) || (AFTER.test(after) && !shared)) return true;
  if (/^\d{5}$/.test(raw) && STATE_BEFORE.test(before)) return true;
  if (/^\d{1,3}$/.test(raw) && plain.slice(0, start).trim() === '' && /^[.)]\s/.test(after)) return true;
  return /^\d{1,5}$/.test(raw) && ADDRESS.test(after);
}
