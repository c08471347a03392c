import type { Unit } from '#engine/read/context.ts';

/** Words before a figure that say it no longer holds. */
const OLD_BEFORE =
  /(?:\b(?:instead of|rather than|in place of|in lieu of|replac(?:es|ing)|supersed(?:es|ing)|up from|down from|compared (?:to|with)|versus|vs\.?|was|were|had been|previous(?:ly)?|prior|originally|initially|initial (?:offer|figure|proposal)(?: of| was)?|earlier|formerly|old|over (?:the|our) (?:previous|original|initial|first)(?: offer)?(?: of)?|(?:an)?statt|anstelle(?: von)?|bisher(?:igen?)?|zuvor|ursprünglich|vorher|au lieu de|contre|précédemment|initialement|auparavant|en (?:lugar|vez) de|frente a|antes(?: de)?|anteriormente|inicialmente)\s?:?\s(?:(?:the|a|an|of|at|only|your|den|der|die|les?|los|el|los|our|offer(?:ed)?|figure|amount|salary|base|bonus|proposed|stated|quoted|previous|original|initial|first)\s){0,4}|\((?:was|old|prev(?:ious(?:ly)?)?|before|alt|vorher|avant|antes):?\s)$/;
/** Words after a figure: "$90,000 previously", "$90,000 → $95,000", "$90,000 (old)". */
const OLD_AFTER =
  /^[^.;,\d]{0,12}?(?:\((?:old|previous|previously|original|before|alt|bisher)\)|\s(?:previously|originally|before|stated previously|in (?:the|our|your) (?:original|previous|first|initial|earlier|last) (?:offer|letter|version)|from (?:the|our) (?:original|first|previous|initial) (?:offer|letter)))(?![A-Za-zÀ-ÖØ-ž])/;
const ARROW = /^[^.;\d]{0,20}?\s?(?:→|-{1,2}>|=>|➔|➜)\s?[^.;\d]{0,12}\d/;
const MOVED =
  /\b(?:rais|increas|mov|adjust|chang|bump|go(?:es|ing)?\b|went|gone|revis|improv|lift|rise|rose|amend|updat|up\b|reduc|lower|erhöh|angehob|heb|anpass|steig|augment|port|pass|relev|sub|extend|postpon|push|shift|delay|defer|verläng|versch|prolong|repouss|aplaz|ampli|increment|mejor|ajust)\w{0,6}\b[^.;]{0,90}$/;
const FROM = /(?:\bfrom|\bvon|\bde|\bdesde)\s(?:(?:the|a|an|our|your|previous|original|initial|about|base|of)\s){0,4}$/;
const TO_NEXT = /^[^.;]{0,50}?\b(?:up to|to|auf|à|a|hasta)\s[^.;]{0,25}\d/;

/** Whether the figure at `start`…`end` of the letter is the old one of a change ("from $90,000 to $95,000", "was 5 %"). */
export function isSuperseded(unit: Unit, start: number, end: number): boolean {
  const from = start - unit.start;
  const before = unit.plain.slice(Math.max(0, from - 140), Math.max(0, from)).replace(/\s+/g, ' ');
  const after = unit.plain.slice(Math.max(0, end - unit.start), end - unit.start + 110).replace(/\s+/g, ' ');
  if (before.trimEnd().endsWith('~~') && after.trimStart().startsWith('~~')) return true;
  if (OLD_BEFORE.test(before) || OLD_AFTER.test(after) || ARROW.test(after)) return true;
  const source = FROM.exec(before);
  return source !== null && MOVED.test(before.slice(0, source.index)) && TO_NEXT.test(after);
}
