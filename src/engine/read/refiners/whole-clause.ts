import type { Fact } from '#domain/fact.ts';
import type { ReadContext, Unit } from '#engine/read/context.ts';
import { matchesOf } from '#engine/read/gate/in-unit.ts';
import type { Refiner } from '#engine/read/refiners/refiner.ts';
import { markerLength } from '#engine/read/segment/markers.ts';
import { unitAt } from '#engine/read/unit-at.ts';

/** A quote is never widened beyond this, in characters. */
const LONGEST = 300;
/** Where one statement of a sentence ends and the next begins. */
const BREAK =
  /[;•]\s|,\s(?=(?:and|or|plus|but|with|which|as well as|und|sowie|wobei|et|ainsi que|y|así como)\s)|\s(?:and|plus|und|et|y)\s(?=(?:you|your|we|the|an?|ihr|sie|wir|der|die|eine?n?|vous|votre|une?|la|le|el|una?|su)\s)|\s[–—]\s/g;
/** Words that only tie a clause to the one before it. */
const TIE = /^(?:[\s,;:•*–—-]|(?:and|or|plus|but|und|sowie|et|y)\s){0,6}/i;

/** Widens a quote to the clause that states the fact, so that it can be read on its own: not "15%" but what it is of. */
export const wholeClause: Refiner = ({ facts, excluded }, context) => ({
  facts: facts.map((fact) => widened(fact, context)),
  excluded,
});

function widened(fact: Fact, context: ReadContext): Fact {
  const first = unitAt(context, fact.start);
  const last = unitAt(context, Math.max(fact.start, fact.end - 1));
  if (first === undefined || last === undefined || fact.end - fact.start >= LONGEST) return fact;
  const start = Math.min(fact.start, clauseStart(first, fact.start));
  const end = Math.max(fact.end, clauseEnd(last, fact.end));
  if (end - start <= LONGEST) return { ...fact, ...context.span(start, end) };
  // Too long as a whole: the words before the figure say more than those behind it.
  const from = fact.end - start <= LONGEST ? start : fact.start;
  return { ...fact, ...context.span(from, fact.end) };
}

/** Start of the clause an offset of the letter stands in. */
function clauseStart(unit: Unit, at: number): number {
  const cut = Math.max(0, at - unit.start - LONGEST);
  const before = unit.text.slice(cut, at - unit.start);
  let from = 0;
  for (const match of matchesOf(before, BREAK)) from = match.index + match[0].length;
  if (cut + from === 0) from = Math.min(before.length, markerLength(unit.text));
  return unit.start + cut + from + (TIE.exec(before.slice(from))?.[0].length ?? 0);
}

/** End of the clause that runs on from an offset of the letter. */
function clauseEnd(unit: Unit, at: number): number {
  const after = unit.text.slice(Math.max(0, at - unit.start), at - unit.start + LONGEST);
  BREAK.lastIndex = 0;
  const next = BREAK.exec(after);
  const own = (next === null ? after : after.slice(0, next.index)).trimEnd();
  return at + own.replace(/[;,:]$/, '').length;
}
