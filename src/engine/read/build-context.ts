import type { Letter } from '#domain/document.ts';
import type { Span } from '#domain/fact.ts';
import type { Mention, ReadContext, Unit } from '#engine/read/context.ts';
import { findMentions } from '#engine/read/figures/find-mentions.ts';
import { letterFacts } from '#engine/read/letter-facts/letter-facts.ts';
import { segment } from '#engine/read/segment/segment.ts';

/** Cuts a cleaned letter into units and recognises what holds for it as a whole and every figure in it. */
export function buildContext(letter: Letter): ReadContext {
  const units = segment(letter);
  const facts = letterFacts(letter, units);
  const mentions = findMentions(units, facts);
  const byUnit = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byUnit.get(mention.unit);
    if (list === undefined) byUnit.set(mention.unit, [mention]);
    else list.push(mention);
  }
  return {
    letter,
    text: letter.text,
    units,
    mentions,
    mentionsIn: (unit: Unit) => byUnit.get(unit.index) ?? [],
    ...facts,
    span: (start, end) => trimmedSpan(letter.text, start, end),
  };
}

function trimmedSpan(text: string, start: number, end: number): Span {
  const own = text.slice(Math.max(0, start), Math.max(0, end));
  const quote = own.trim();
  const from = Math.min(Math.max(0, start), text.length) + (quote === '' ? 0 : own.length - own.trimStart().length);
  return { quote, start: from, end: from + quote.length };
}
