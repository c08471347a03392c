/**
 * Patterns over a gist. A word stands for itself, "a|b" for either, "a?" for one that may be missing, ".." for up to
 * three tokens and "..." for up to nine, none of them a token of `barring`.
 */
export function said(patterns: readonly string[], barring = ''): RegExp {
  const token = barring === '' ? '[^ \\n]+ ' : `(?!(?:${barring}) )[^ \\n]+ `;
  const piece = (part: string): string => {
    if (part === '..') return `(?:${token}){0,3}`;
    if (part === '?') return '\\? ';
    if (part.startsWith('(?!') && part.endsWith(')')) return part;
    if (part === '...') return `(?:${token}){0,9}`;
    return part.endsWith('?') ? `(?:(?:${part.slice(0, -1)}) )?` : `(?:${part}) `;
  };
  const whole = patterns.map((pattern) => partsOf(pattern).map(piece).join(''));
  return new RegExp(`(?<![^ \\n])(?:${whole.join('|')})`, 'g');
}

/** Parts a pattern at its blanks, those in brackets excepted. */
function partsOf(pattern: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const word of pattern.trim().split(' ')) {
    if (depth > 0) parts.push(`${parts.pop() ?? ''} ${word}`);
    else parts.push(word);
    depth += word.split('(').length - word.split(')').length;
  }
  return parts;
}

/** How a thing is said: as a fact, or denied, conditional, asked or of others. */
export interface Sayings {
  readonly meant: number;
  readonly denied: number;
  readonly supposed: number;
}

const MOST = 20;
const SUPPOSED = /(?<![^ ])(?:IF|MAY|hope|expect|aim|plan|how|whether|when|who|whom) /;
const DENIED = /(?<![^ ])(?:NOT|SORRY) /;
const ASKED = /^(?:MAY|can|do|does|did|what|why|how|is|are) [^\n]*\? $/;

/** Counts where and how a pattern is said in a gist. */
export function sayings(gist: string, pattern: RegExp): Sayings {
  let meant = 0;
  let denied = 0;
  let supposed = 0;
  let count = 0;
  for (const found of gist.matchAll(pattern)) {
    if (++count > MOST) break;
    const from = gist.lastIndexOf('\n', found.index) + 1;
    const clause = gist.slice(Math.max(from, gist.lastIndexOf(',', found.index) + 1), found.index);
    const end = gist.indexOf('\n', found.index);
    if (DENIED.test(clause + found[0])) denied++;
    else if (SUPPOSED.test(clause) || ASKED.test(gist.slice(from, end))) supposed++;
    else meant++;
  }
  return { meant, denied, supposed };
}
