import { CUE_WORDS, REFERENCE_BEFORE } from './cue-words.ts';
import type { Cue, Subject } from './subject.ts';

const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:${CUE_WORDS.map(([subject, words]) => `(?<${subject}>${words})`).join('|')})(?![\\p{L}])`,
  'gu',
);
const MOST = 80;

function subjectOf(groups: Readonly<Record<string, string | undefined>>): Subject | undefined {
  return CUE_WORDS.find(([subject]) => groups[subject] !== undefined)?.[0];
}

/** The words of a text that can say what a figure is of, in order. References ("15% of base salary") are left out. */
export function findCues(plain: string): readonly Cue[] {
  const cues: Cue[] = [];
  for (const match of plain.matchAll(PATTERN)) {
    if (cues.length >= MOST) break;
    const subject = subjectOf(match.groups ?? {});
    if (subject === undefined) continue;
    const measures = subject === 'base' || subject === 'ctc' || subject === 'pay';
    if (measures && REFERENCE_BEFORE.test(plain.slice(Math.max(0, match.index - 70), match.index))) continue;
    cues.push({ subject, start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return cues;
}
