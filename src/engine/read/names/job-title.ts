import { isJobWord, TOO_GENERAL } from '#engine/read/names/job-words.ts';
import { type Word, wordsAfter } from '#engine/read/names/words-after.ts';

const JOINERS = new Set([
  'of',
  'and',
  '&',
  '/',
  '-',
  '–',
  '—',
  '+',
  'the',
  'to',
  'for',
  'de',
  'des',
  'du',
  'la',
  'le',
  'und',
  'für',
  'der',
  'des',
  'y',
  'et',
  'del',
  'in',
  'im',
  'or',
]);
/** Joiners that only carry on a name when a capital follows and the name is not the employer's. */
const WEAK = new Set(['the', 'for', 'to', 'in', 'im', 'or']);
const COMPANY =
  /^(?:company|corporation|bank|firm|employer|partnership|group|society|trust|university|board|holdings?|parent|our|your|its|agency|association|district|organization|business unit)$/i;
const NOT_IN_TITLE =
  /^(?:who|which|that|you|your|he|she|his|her|him|reporting|reports?|effective|beginning|commencing|starting|pursuant|subject|under|upon|on|at|with|within|by|from|as|is|are|will|shall|would|has|have|during|until|based|located|if|when|where|we|i|it|this|these|per|position|role|team|job|post|mit|bei|ab|am|zum|tätig|eingestellt|beschäftigt|angestellt|en|con|au|chez|dans|sein|zu|than|not|no|el|est|sera|sont|vous|nous|avec|pour|con|para|por|desde|se|su|tu|que|dès|durée|plus|via|once|after|before|because|since|so|but|including|following|join|joining|here|there|salary|base)$/i;
const PLACE_LEAD = /^(?:in|at|im|bei)$/i;

export interface JobTitle {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A word of it names a kind of job. */
  readonly sure: boolean;
}

const isCapital = (word: string) => /^[\p{Lu}\d]/u.test(word);

/**
 * The name of a job that begins at an offset: "Vice President, Business Development", "senior software engineer",
 * "Head of Delivery, Southern Region". Undefined when what stands there is no such name.
 */
export function jobTitleAt(
  text: string,
  from: number,
  to: number,
  employer?: ReadonlySet<string>,
): JobTitle | undefined {
  const words = wordsAfter(text, from, to);
  const first = skipArticles(words);
  let last = -1;
  let sure = false;
  // In French and Spanish what describes a job follows it in lower case.
  const romance = ROMANCE.test(words[first]?.text ?? '');
  let index = first;
  for (; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (index > first && breaks(word, words[index - 1], words[index + 1], sure)) break;
    const lower = word.text.toLowerCase();
    if (NOT_IN_TITLE.test(word.text) && !JOINERS.has(lower)) break;
    if (JOINERS.has(lower) && !(isCapital(word.text) && word.text.length > 3)) {
      const next = words[index + 1];
      if (next === undefined || index === first) break;
      // "Plant Manager of Arrowhead Forge Company's Muskegon facility": what is owned is not the title's.
      if (lower === 'of' && sure && words.slice(index + 1, index + 6).some(({ text: own }) => /['’]s$/.test(own)))
        break;
      if (!carriesOn(lower, next, words[index + 2], sure, employer)) break;
      continue;
    }
    if (isJobWord(word.text)) {
      sure = true;
      last = index;
    } else if (isCapital(word.text)) last = index;
    else if (!sure && jobWordWithin(words, index, 5)) continue;
    else if (sure && (isLowerTail(word.text) || (romance && index - first <= 5))) last = index;
    else break;
  }
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined || last < first) return undefined;
  const closing = closingBracket(text, start.start, end.end, to);
  const own = text.slice(start.start, closing);
  if (own.length > 140 || !/[A-Za-zÀ-ÖØ-ž]{2}/.test(own)) return undefined;
  const only = words.slice(first, last + 1).map((word) => word.text.toLowerCase());
  if (TOO_GENERAL.has(only.join(' '))) return undefined;
  if (only.length === 1 && /^(?:director|trustee|manager)$/.test(own)) return undefined;
  if (only.length === 1 && COMPANY.test(only[0] ?? '')) return undefined;
  return { start: start.start, end: closing, text: own, sure };
}

const ROMANCE =
  /^(?:responsable|direct(?:eur|rice)|ing[ée]nieur(?:e|o|a)?|chargée?|chef(?:fe)?|développeu(?:r|se)|technicien(?:ne)?|gestionnaire|conseill(?:er|ère)|assistante?|analyste|analista|ingenier[oa]|director[a]?|jef[ea]|gerente|técnic[oa]|desarrollador[a]?|consultor[a]?|enfermer[oa]|infirmi(?:er|ère)|profesor[a]?|encargad[oa]|auxiliar|comptable|vendeu(?:r|se)|coordinador[a]?|acheteu(?:r|se))$/i;
const ARTICLE =
  /^(?:a|an|the|our|its|their|his|her|one|company's|corporation's|company’s|corporation’s|employer's|bank's|der|die|das|ein|eine|einen|einer|eines|le|la|un|une|el|una|full-time|part-time|regular|exempt|new|first|next|permanent|full|time)$/i;

function skipArticles(words: readonly Word[]): number {
  let at = 0;
  if (/['’]s$/.test(words[0]?.text ?? '') && /^\p{Ll}/u.test(words[1]?.text ?? '')) at = 1;
  while (at < 5 && ARTICLE.test(words[at]?.text ?? '') && !/^(?:Full|New|First|Next)$/.test(words[at]?.text ?? ''))
    at++;
  return at;
}

const SHORT = /^(?:sr|jr|asst|assoc|exec|dir|mgr|v|vp|st|gen|reg|snr|adm|dep)$/i;

/** Whether the name ends before a word, by what stands between: a full stop, a bracket, a comma before lower case. */
function breaks(word: Word, previous: Word | undefined, next: Word | undefined, sure: boolean): boolean {
  const gap = SHORT.test(previous?.text ?? '') ? word.gap.replace('.', '') : word.gap;
  if (/[.;:|!?"”“•\t]|\n\s*\n/.test(gap)) return true;
  if (gap.includes('('))
    return !/^\s{0,20}\($/.test(gap) || !isCapital(word.text) || !sure || /^(?:the|collectively)$/i.test(word.text);
  if (gap.includes(')')) return true;
  if (!gap.includes(',')) return false;
  const own = /^(?:and|&|und|y|et)$/i.test(word.text) ? next?.text : word.text;
  return own === undefined || !isCapital(own) || /^\d/.test(own);
}

function carriesOn(
  joiner: string,
  next: Word,
  after: Word | undefined,
  sure: boolean,
  employer: ReadonlySet<string> | undefined,
): boolean {
  const target = /^(?:the|our|its|la|le|der|des)$/i.test(next.text) ? after : next;
  if (target === undefined || (COMPANY.test(target.text) && !(isCapital(target.text) && /^board$/i.test(target.text))))
    return false;
  if (employer?.has(target.text.toLowerCase()) === true && !/^(?:and|&|\/|-|–|—)$/.test(joiner)) return false;
  if (PLACE_LEAD.test(joiner) && sure) return joiner === 'im';
  if (WEAK.has(joiner) && (!isCapital(target.text) || /^\d/.test(target.text))) return false;
  if (/\b(?:inc|llc|ltd|corp)\b/i.test(target.text)) return false;
  return (
    isCapital(target.text) ||
    isJobWord(target.text) ||
    (joiner === 'et' || joiner === 'y' ? sure : joiner === 'of') ||
    joiner === 'de' ||
    /^[/&–-]$/.test(joiner)
  );
}

function jobWordWithin(words: readonly Word[], from: number, most: number): boolean {
  for (let index = from + 1; index <= from + most && index < words.length; index++) {
    const word = words[index];
    if (word === undefined || /[.;:,()]/.test(word.gap) || NOT_IN_TITLE.test(word.text)) return false;
    if (isJobWord(word.text)) return true;
  }
  return false;
}

/** Lower-case words that still belong to a lower-case title after its noun: "analista de datos sénior", "nurse practitioner". */
const isLowerTail = (word: string) =>
  /^(?:sénior|senior|junior|júnior|ii|iii|iv|qualité|datos|marketing|operations|sales|engineering|finance|science|research|development|délivrance|assurance)$/i.test(
    word,
  );

/** A bracket opened inside the name is closed. */
function closingBracket(text: string, start: number, end: number, to: number): number {
  const own = text.slice(start, end);
  if (!own.includes('(') || own.includes(')')) return end;
  const close = text.indexOf(')', end);
  return close >= 0 && close < Math.min(to, end + 30) ? close + 1 : end;
}
