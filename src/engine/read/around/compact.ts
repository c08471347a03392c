import type { Unit } from '#engine/read/context.ts';
import type { Signature } from '#engine/read/gate/signature.ts';

/** Plain text of a unit with single spaces, and the way back to offsets of the letter. */
export interface Compact {
  readonly plain: string;
  readonly signature: Signature;
  /** Offset in the letter of a character of `plain`. */
  at(index: number): number;
}

const ABBREVIATED = /\b(?:inc|corp|ltd|co|llc|pte|pty|pvt|sr|jr|dr|mr|ms|mrs|no|u\.s|l\.p|s\.a|b\.v|n\.v)\.(?= [^ ])/g;

const DONE = new WeakMap<Unit, Compact>();

/** Runs of white space become one space and the points of company forms and titles a space, so that a clause ends only at its end. */
export function compact(unit: Unit): Compact {
  const done = DONE.get(unit) ?? compacted(unit);
  DONE.set(unit, done);
  return done;
}

function compacted(unit: Unit): Compact {
  const { signature } = unit;
  const plain = unit.plain.replace(ABBREVIATED, (short) => `${short.slice(0, -1)}\u00b7`);
  if (!plain.includes('  ')) return { plain, signature, at: (index) => unit.start + index };
  const kept: number[] = [];
  let text = '';
  for (const match of plain.matchAll(/[^ ]+ ?/g)) {
    for (let index = 0; index < match[0].length; index++) kept.push(match.index + index);
    text += match[0];
  }
  return { plain: text, signature, at: (index) => unit.start + (kept[index] ?? unit.plain.length) };
}
