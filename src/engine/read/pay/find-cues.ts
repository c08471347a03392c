import { mayMatch, type Signature } from '#engine/read/gate/signature.ts';
import { CUE_WORDS, REFERENCE_BEFORE } from './cue-words.ts';
import type { Cue, Subject } from './subject.ts';

/** One pattern for each subject, so that only those are tried whose words can stand in a text. */
const PATTERNS: readonly (readonly [Subject, RegExp])[] = CUE_WORDS.map(([subject, words]) => [
  subject,
  new RegExp(`(?<![a-zß-ž\\d])(?:${words})(?![a-zß-ž])`, 'g'),
]);
const DENIED =
  /(?:in lieu of|instead of|rather than|(?<![a-zß-ž])no|without|not eligible for|in place of|statt|kein|keine|sin|pas de|au lieu d'une)(?: (?:an?|any|the|your|our|eine[srn]?))? ?$/;
const MOST = 80;

/** The next place where a subject's words stand. */
interface Next {
  readonly subject: Subject;
  readonly pattern: RegExp;
  start: number;
  end: number;
}

function advance(next: Next, plain: string, from: number): boolean {
  next.pattern.lastIndex = from;
  const match = next.pattern.exec(plain);
  if (match === null) return false;
  next.start = match.index;
  next.end = match.index + match[0].length;
  return next.end > next.start;
}

/**
 * The words of a text that can say what a figure is of, in order. Where two begin at one place, the subject listed first
 * holds. References ("15% of base salary") are left out.
 */
export function findCues(plain: string, signature?: Signature): readonly Cue[] {
  const cues: Cue[] = [];
  const open = PATTERNS.filter(([, pattern]) => signature === undefined || mayMatch(signature, pattern))
    .map(([subject, pattern]): Next => ({ subject, pattern, start: 0, end: 0 }))
    .filter((next) => advance(next, plain, 0));
  while (open.length > 0 && cues.length < MOST) {
    let first = open[0] as Next;
    for (const next of open) if (next.start < first.start) first = next;
    const { subject, start, end } = first;
    for (let index = open.length - 1; index >= 0; index--) {
      const next = open[index] as Next;
      if (next.start < end && !advance(next, plain, end)) open.splice(index, 1);
    }
    const before = plain.slice(Math.max(0, start - 70), start);
    const measures = subject === 'base' || subject === 'ctc' || subject === 'pay';
    if (measures && REFERENCE_BEFORE.test(before)) continue;
    const denied = DENIED.test(before) ? { denied: true } : {};
    cues.push({ subject, start, end, text: plain.slice(start, end), ...denied });
  }
  return cues;
}
