import type { Fact } from '#domain/fact.ts';
import { compact } from '#engine/read/around/compact.ts';
import { restraintMonths } from '#engine/read/around/restraint.ts';
import type { FieldReader, ReadContext, Unit } from '#engine/read/context.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';

/** A promise not to compete in so many words, or named as an agreement or clause. */
const NAMED =
  /\bnon-? ?compet(?:e|ition|itive|ing)\w*\b|\bnot? to compete\b|\bcovenants? not to compete\b|\bwettbewerbsverbot\w*|\bnon-? ?concurrence\b|\bno (?:competencia|concurrencia)\b|\bpacto de no (?:competencia|concurrencia)\b|\bconcurrentiebeding\b|\brestraints? of trade\b/;
const PROMISE =
  /\b(?:not|nicht|ne|no|neither|refrain from|never)\b[^.;]{0,160}?\b(?:compet(?:e|es|ing|ition|itor|itors|itive)|konkurrenz\w*|wettbewerb\w*|concurren\w+|competidor\w*)\b/;
const RADIUS =
  /\bnot\b[^.;]{0,120}?\bwithin (?:a |an )?(?:radius of |[a-zß-ž]+ )?\(?\d{1,3}\)?[ -](?:miles?|mi|km|kilomet\w+)\b/;
const AFTER_END =
  /\b(?:after|following|thereafter|termination|leav\w+|post|cease\w*|end of (?:your|the|his|her) employment|upon leaving|on leaving|nach|beendigung|ausscheiden|après|rupture|cessation|tras|extinción|expiration)\b/;
const OTHER =
  /\b(?:no|not (?:be )?(?:bound|subject)|without|previous|former|prior|free of|any other)\b[^.;]{0,50}\b(?:non-? ?compet|agreement|covenant)|\b(?:compet(?:itive|ing) (?:offer|salary|salaries|pay|compensation|benefits|rates?|bids?))\b|\bbound by\b|\b(?:severance|salary continuation|continue to (?:pay|receive|be paid))\b[^.;]{0,200}\bcompet/;
const DENIED =
  /\b(?:no|not|kein\w*|aucune|sin|without|does not (?:include|contain))\b(?: [a-zß-ž]+){0,4} (?:non-?compet\w*|wettbewerbsverbot|clause de non-concurrence|pacto)/;

/** Whether and how long the person may not work for a rival after the job ends. */
export const nonCompete: FieldReader = {
  id: 'nonCompete',
  read(context) {
    const found: Fact[] = [];
    const excluded = [];
    for (const unit of context.units) {
      if (unit.role !== 'body' || unit.kind === 'heading') continue;
      const flat = compact(unit);
      const { at } = flat;
      const under =
        NAMED.test(unit.section) || /\b(?:restraint|restrictive covenants?|competition)\b/.test(unit.section);
      const named = firstIn(flat, NAMED);
      const promise = firstIn(flat, PROMISE) ?? firstIn(flat, RADIUS);
      if (holds(flat, DENIED)) {
        excluded.push({ field: 'nonCompete' as const, ...context.span(unit.start, unit.end) });
        continue;
      }
      if (holds(flat, OTHER) || (named === null && !(promise !== null && (holds(flat, AFTER_END) || under)))) {
        if (!under || restraintMonths(context, unit) === undefined) continue;
      }
      found.push(factOf(context, unit, at, named ?? promise));
    }
    const withLength = found.filter((fact) => fact.field === 'nonCompete' && fact.months !== undefined);
    const facts = withLength.length > 0 ? withLength.slice(0, 1) : found.slice(0, 1);
    return { facts, excluded: facts.length > 0 ? [] : excluded.slice(0, 1) };
  },
};

function factOf(context: ReadContext, unit: Unit, at: (index: number) => number, match: RegExpExecArray | null): Fact {
  const length = restraintMonths(context, unit);
  const start = match === null ? unit.start : at(match.index);
  const end = match === null ? unit.end : at(match.index + match[0].length - 1) + 1;
  if (length === undefined)
    return { field: 'nonCompete', stated: 'unspecified', confidence: 0.7, ...context.span(start, end) };
  const { months, mention } = length;
  return {
    field: 'nonCompete',
    months,
    confidence: 0.85,
    ...context.span(Math.min(start, mention.start), Math.max(end, mention.end)),
  };
}
