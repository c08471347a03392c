import { TOKEN } from '#engine/spot/gist/token.ts';
import { tagsOf } from '#engine/spot/gist/word-tags.ts';

/** A longer sentence is cut. */
const MOST_TOKENS = 90;

/** Turns of phrase that mean something else than their words. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [
    /(?:do not|don't|not|n't) hesitate|(?:can't|cannot|can not|couldn't|could not) (?:wait|be (?:happier|more pleased|prouder))|not only|once (?:again|more)|looking forward|look forward|(?:thank you|thanks) in advance|as well as|zögern sie nicht|n'hésitez pas|no dud(?:es|e) en|any questions/g,
    'warmly',
  ],
  [/(?:no|not) later than/g, 'by'],
  [/\bof course\b|\b(?:with|in) reference to\b|\bcome what may\b/g, ''],
  [/\b(?:reference|ref|req|job) ?(?:no|number|id|:)/g, 'number'],
  [/\bon (?:hold|ice)\b/g, 'paused'],
  [/"(?:yes|i accept|accept|i agree|ja|ok|oui|sí|acepto)\b[^"\n]{0,40}"/g, 'yes'],
  [/\brather than\b/g, 'instead'],
  [/\b(?:v|version )[2-9]\b/g, 'new version'],
  [/\bdirect deposit\b/g, 'payroll'],
  [/% ?(?:apr|apy)\b|\bcredit limit\b/g, '% credit'],
  [/\byour (?:next |first |last )?order\b/g, 'your orders'],
  [/\bpull request\b/g, 'pull-request'],
  [/\bravi de\b/g, 'heureux'],
  [/(?:in|by) (?:the )?post\b/g, 'sent'],
  [/(?:would|'d)(?: \w+)? like\b/g, ' would möchte'],
  [/\bon[- ]?board\b/g, 'aboard'],
  [/\b(interest|background|card) (?=rates?\b|checks?\b)/g, '$1-'],
];

/**
 * The gist of a plain lower-case text: words that are known are replaced by what they stand for, in capitals ("wir",
 * "we" by WE; "€900" by AMT); articles and words of degree are gone; a sentence is a line, "," ends a clause. Every
 * token is followed by a blank.
 *
 * "we'd like to offer you the job at €900 a month." becomes "WE would WANT to OFFER YOU JOB at AMT PERIOD \n".
 */
export function gistOf(plain: string): string {
  let gist = '';
  let sentence: string[] = [];
  const end = () => {
    if (sentence.length > 0) gist += `${mergedNouns(sentence).join(' ')} \n`;
    sentence = [];
  };
  const text = FIXED.reduce((so, [phrase, instead]) => so.replace(phrase, instead), plain);
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    const { pay, amount, share, day, number, word, mark } = groups;
    if (word !== undefined) sentence.push(...tagsOf(word));
    else if (mark === '?') sentence.push('?');
    else if (mark !== undefined && !/^[.!\n]$/.test(mark)) sentence.push(',');
    else if (pay !== undefined) sentence.push('AMT', 'PERIOD');
    else if (amount !== undefined) sentence.push('AMT');
    else if (share !== undefined) sentence.push('PCT');
    else if (day !== undefined) sentence.push('DAY');
    else if (number !== undefined) sentence.push('NUM');
    if (mark === '?' || mark === '.' || mark === '!' || mark === '\n' || sentence.length >= MOST_TOKENS) end();
  }
  end();
  return gist;
}

const OTHER_BUSINESS = new Set([
  'STUDY',
  'CREDIT',
  'SHOP',
  'PROPERTY',
  'SUPPLY',
  'HOURS',
  'BENEFIT',
  'PAY',
  'TEAM',
  'CLIENT',
]);
/**
 * Of two nouns side by side the second is the thing: a "loan officer" is a TITLE, a "developer course" a STUDY. The
 * first is dropped.
 */
function mergedNouns(tags: readonly string[]): string[] {
  return tags.filter((tag, at) => {
    const next = tags[at + 1];
    if (next === 'TITLE' || next === 'JOB') return !(OTHER_BUSINESS.has(tag) || (tag === 'TITLE' && next === 'TITLE'));
    return !(next === 'STUDY' && (tag === 'TITLE' || tag === 'JOB'));
  });
}
