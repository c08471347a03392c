import { CUE_WORDS, REFERENCE_BEFORE } from './cue-words.ts';
import type { Cue, Subject } from './subject.ts';

/** Letters of the languages read. A plain class is searched several times faster than the whole of Unicode. */
const LETTERS = 'a-zß-ÿœąćęłńśźżğış';
const latin = (source: string) => source.replaceAll('[\\p{L}', `[${LETTERS}`).replaceAll('\\p{L}', `[${LETTERS}]`);
const PATTERN = new RegExp(
  `(?<![${LETTERS}\\d])(?:${CUE_WORDS.map(([, words]) => `(${latin(words)})`).join('|')})(?![${LETTERS}])`,
  'g',
);
const DENIED =
  /(?:in lieu of|instead of|rather than|(?<!\p{L})no|without|not eligible for|in place of|statt|kein|keine|sin|pas de|au lieu d'une)(?: (?:an?|any|the|your|our|eine[srn]?))? ?$/u;
const MOST = 80;

/** The words of a subject hold no groups of their own, so the group that matched tells the subject. */
function subjectOf(match: RegExpExecArray): Subject | undefined {
  for (let group = 1; group < match.length; group += 1) {
    if (match[group] !== undefined) return CUE_WORDS[group - 1]?.[0];
  }
  return undefined;
}

/** The words of a text that can say what a figure is of, in order. References ("15% of base salary") are left out. */
export function findCues(plain: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const match of plain.matchAll(PATTERN)) {
    if (cues.length >= MOST) break;
    const subject = subjectOf(match);
    if (subject === undefined) continue;
    const before = plain.slice(Math.max(0, match.index - 70), match.index);
    const measures = subject === 'base' || subject === 'ctc' || subject === 'pay';
    if (measures && REFERENCE_BEFORE.test(before)) continue;
    cues.push({
      subject,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      ...(DENIED.test(before) ? { denied: true } : {}),
    });
  }
  return cues;
}
