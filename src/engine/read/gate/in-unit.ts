import type { Unit } from '#engine/read/context.ts';
import { mayMatch } from '#engine/read/gate/signature.ts';

/** A text in lower case with its signature: a unit, or the same words with single spaces. */
type Words = Pick<Unit, 'plain' | 'signature'>;

/** Whether a pattern without the global flag matches in a unit. */
export function holds({ plain, signature }: Words, pattern: RegExp): boolean {
  return mayMatch(signature, pattern) && pattern.test(plain);
}

/** The first match of a pattern without the global flag in a unit. */
export function firstIn({ plain, signature }: Words, pattern: RegExp): RegExpExecArray | null {
  return mayMatch(signature, pattern) ? pattern.exec(plain) : null;
}

/** Every match of a global pattern in a unit, in order. */
export function allIn({ plain, signature }: Words, pattern: RegExp): readonly RegExpExecArray[] {
  return mayMatch(signature, pattern) ? matchesOf(plain, pattern) : [];
}

/** Every match of a global pattern in a text, in order; faster than `matchAll`, which copies the pattern. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    found.push(match);
  }
  return found;
}
