import type { Fact } from '#domain/fact.ts';
import { compact } from '#engine/read/around/compact.ts';
import { restraintMonths } from '#engine/read/around/restraint.ts';
import type { FieldReader } from '#engine/read/context.ts';
import { firstIn, holds } from '#engine/read/gate/in-unit.ts';

const NAMED =
  /\bnon-? ?solicit(?:ation|ing)?\b|\babwerbeverbot\b|\bkundenschutz\w*|\bnon-? ?sollicitation\b|\bno captación\b/;
const PROMISE =
  /\b(?:not|nor|nicht|ne|no|neither|refrain from)\b[^.;]{0,160}?\b(?:solicit\w*|entic\w+|induc\w+|poach\w*|recruit|hire away|abwerb\w*|débauch\w*|captar|sollicit\w*)\b[^.;]{0,140}?\b(?:client|customer|employee|people|staff|personnel|colleague|supplier|consultant|candidate|kunden|mitarbeiter|salarié|clientèle|cliente|empleado)\w*/;
const OTHER = /\b(?:previous|former|prior|current) employer\b|\bsolicit\w* (?:proxies|bids|offers? to)\b/;

/** Whether and how long the person may not win over clients or colleagues after the job ends. */
export const nonSolicit: FieldReader = {
  id: 'nonSolicit',
  read(context) {
    const found: Fact[] = [];
    for (const unit of context.units) {
      if (unit.role !== 'body' || unit.kind === 'heading') continue;
      const flat = compact(unit);
      const { at } = flat;
      const match = firstIn(flat, NAMED) ?? firstIn(flat, PROMISE);
      if (match === null || holds(flat, OTHER)) continue;
      const length = restraintMonths(context, unit);
      const [start, end] = [at(match.index), at(match.index + match[0].length - 1) + 1];
      if (length === undefined) {
        found.push({ field: 'nonSolicit', stated: 'unspecified', confidence: 0.75, ...context.span(start, end) });
        continue;
      }
      const span = context.span(Math.min(start, length.mention.start), Math.max(end, length.mention.end));
      found.push({ field: 'nonSolicit', months: length.months, confidence: 0.85, ...span });
    }
    const best = found.find((fact) => fact.stated !== 'unspecified') ?? found[0];
    return { facts: best === undefined ? [] : [best] };
  },
};
