import type { Unit } from '#engine/read/context.ts';
import { allIn } from '#engine/read/gate/in-unit.ts';

const RULE = /---|[_|]{2}/;
const WIDE = /\s\s|[^\S ]/;

/** Single spaces for any run of white space and column padding. */
export function flat(text: string): string {
  const open = RULE.test(text) ? text.replace(/(?:- ?)?-{3,}|[_|]{2,}/g, ' ') : text;
  return WIDE.test(open) ? open.replace(/\s+/g, ' ') : open;
}

/** Up to `reach` characters of the unit before an offset of the letter, in plain form with single spaces. */
export function before(unit: Unit, at: number, reach = 60): string {
  const end = at - unit.start;
  return flat(unit.plain.slice(Math.max(0, end - reach * 3), Math.max(0, end))).slice(-reach);
}

/** Up to `reach` characters of the unit after an offset of the letter, in plain form with single spaces. */
export function after(unit: Unit, at: number, reach = 60): string {
  const start = Math.max(0, at - unit.start);
  return flat(unit.plain.slice(start, start + reach * 3)).slice(0, reach);
}

/** The words between two offsets of the letter that lie in the unit. */
export function between(unit: Unit, from: number, to: number): string {
  return flat(unit.plain.slice(Math.max(0, from - unit.start), Math.max(0, to - unit.start)));
}

/** A place of the unit's plain text that a pattern matches, as offsets into the letter. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every match of a global pattern in a unit, at most `limit`. */
export function findAll(unit: Unit, pattern: RegExp, limit = 40): readonly Found[] {
  const found: Found[] = [];
  for (const match of allIn(unit, pattern)) {
    if (found.length >= limit) break;
    const start = unit.start + match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}
