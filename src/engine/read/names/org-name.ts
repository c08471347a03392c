import { type Word, wordsFrom } from '#engine/read/names/words-after.ts';
import { OPENERS } from '#engine/read/segment/abbreviations.ts';

/** Legal forms and words that end the name of an organisation. */
export const FORM =
  /^(?:inc|incorporated|corp|corporation|llc|l\.l\.c|llp|lp|l\.p|ltd|limited|plc|gmbh|ggmbh|aör|dac|k\.k|kk|e\.k|e\.g|eg|sarl|sàrl|s\.à r\.l|s\.a\.u|s\.c\.c|s\.c\.p|s\.coop|a\.s|a\.ş|d\.o\.o|kft|zrt|sro|s\.r\.o|oyj|asa|kg|kgaa|ag|se|ug|co|company|sa|s\.a|sas|s\.a\.s|sarl|s\.l|sl|s\.l\.u|b\.v|bv|n\.v|nv|pty|pte|pvt|private|bhd|sdn|spa|s\.p\.a|s\.r\.l|srl|ab|oy|as|a\/s|aps|gbr|ohg|e\.v|mbh|n\.a)$/i;
export const ORG_NOUN =
  /^(?:group|holdings?|trust|university|college|school|hospital|clinic|medical|center|centre|bank|bancorp|bancshares|partners|associates|institute|laborator(?:y|ies)|labs?|technologies|technology|systems|solutions|pharmaceuticals|biosciences|therapeutics|industries|enterprises|international|communications|networks|software|foundation|district|council|services|capital|energy|resources|consulting|ventures|agency|insurance|financial|brands|foods|stores|outfitters|studios?|media|health|healthcare|airlines|logistics|bakery|works|werke|stiftung|klinikum|universität|gruppe|société|groupe|ateliers|grupo|banco|cooperative|co-op|authority|ministry|department|academy|museum|church|society|association)$/i;
/** Forms that are written with a point at their end. */
const POINTED = /^(?:inc|corp|ltd|co|[A-Za-zÀ-ÖØ-ž](?:\.\s?[A-Za-zÀ-ÖØ-ž]){1,3})$/i;
const JOINERS = new Set([
  'of',
  'and',
  '&',
  'the',
  'for',
  'de',
  'du',
  'des',
  'van',
  'von',
  'der',
  'und',
  'y',
  'et',
  'la',
  'le',
  'del',
  '-',
  '–',
  '+',
  '/',
]);
const NEVER =
  /^(?:you|your|we|i|it|the|this|that|a|an|our|he|she|is|are|will|has|have|in|on|at|as|with|if|dear|please|company|employee|executive|employer|board|agreement|effective|date|position|president|vice|chief|director|manager|sincerely|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|mr|ms|mrs|dr|base|salary|offer|employment|letter|plan|stock|human|congratulations|welcome|thank|thanks|party|my|all|no|compensation|committee|common|state|federal|united|subject|re|got|received|accepted|posting|have)$/i;

export interface OrgName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its legal form or an organisation word is part of it. */
  readonly formed: boolean;
}

const MOST_WORDS = 16;
const isCapital = (word: string) => /^(?:[\p{Lu}\d]|[a-z]{1,2}\p{Lu})/u.test(word);

/** The name of an organisation that begins at an offset; undefined when no capitalised name stands there. */
export function orgNameAt(text: string, from: number, to: number): OrgName | undefined {
  const words = wordsFrom(text, from, to);
  let first = 0;
  if (/^(?:the|die|der|la|le|el|our|société|firma)$/i.test(words(0)?.text ?? '') && words(1) !== undefined)
    first = words(0)?.text === 'The' ? 0 : 1;
  const opening = words(first);
  if (opening === undefined || opening.start - from > 40 || /[.;:,()\n].*\n/.test(opening.gap)) return undefined;
  let last = -1;
  let formed = false;
  for (let index = first; index < MOST_WORDS; index++) {
    const word = words(index);
    if (word === undefined) break;
    if (index > first && !joins(word, text)) break;
    const bare = word.text.replace(/\.$/, '');
    if (index > first && JOINERS.has(word.text.toLowerCase())) {
      const next = /^the$/i.test(words(index + 1)?.text ?? '') ? words(index + 2) : words(index + 1);
      if (
        next === undefined ||
        !/^(?:\p{Lu}|[a-z]{1,2}\p{Lu})/u.test(next.text) ||
        (NEVER.test(next.text) && !ORG_NOUN.test(next.text)) ||
        /[.;:()]/.test(next.gap)
      )
        break;
      if (formed && FORM.test(bare)) break;
      continue;
    }
    if (!isCapital(word.text) && !(index > first && FORM.test(bare))) break;
    if (index === first && (NEVER.test(bare) || OPENERS.has(bare.toLowerCase())) && word.text !== 'The') break;
    if (index > first && /^(?:you|your|we|i|is|will|our|if|please|as|at|in)$/i.test(bare)) break;
    last = index;
    if (FORM.test(bare) || ORG_NOUN.test(bare)) formed = true;
    if (FORM.test(bare) && !FORM.test(words(index + 1)?.text.replace(/\.$/, '') ?? '')) break;
  }
  const end = words(last);
  if (end === undefined || last < first) return undefined;
  const point = POINTED.test(end.text) && text[end.end] === '.' ? 1 : 0;
  const own = text.slice(opening.start, end.end + point);
  if (own.length < 2 || own.length > 100 || (last === first && /^the$/i.test(own)) || !/[A-Za-zÀ-ÖØ-ž]/.test(own))
    return undefined;
  return { start: opening.start, end: end.end + point, text: own, formed };
}

/** A comma only stands before a legal form ("Badger Mills, Inc."). */
function joins(word: Word, text: string): boolean {
  if (/[;:|()"”“•\t]|\n\s*\n/.test(word.gap)) return false;
  if (/[,.]/.test(word.gap)) {
    if (/^\.\s/.test(word.gap) || word.gap.startsWith('.'))
      return (
        FORM.test(word.text.replace(/\.$/, '')) ||
        /[A-Z]\.$/.test(text.slice(0, word.start - word.gap.length + 1).slice(-2)) ||
        /(?:St|Dr|Mt)\.$/.test(
          text.slice(Math.max(0, word.start - word.gap.length - 2), word.start - word.gap.length + 1),
        )
      );
    return FORM.test(word.text.replace(/\.$/, ''));
  }
  return true;
}
