import type { FieldValues } from '#domain/fact.ts';
import { compact } from '#engine/read/around/compact.ts';
import type { FieldReader } from '#engine/read/context.ts';
import { firstIn } from '#engine/read/gate/in-unit.ts';

type ClauseField = 'atWill' | 'integration' | 'arbitration' | 'ipAssignment';

/** Patterns of a clause that is either in a letter or not; one fact at the first place that states it. */
export interface Clause {
  readonly id: ClauseField;
  /** Short name of the clause. */
  readonly text: NonNullable<FieldValues<ClauseField>['text']>;
  readonly patterns: readonly RegExp[];
  /** Words that turn a hit into something else ("not at will"). */
  readonly unless?: RegExp;
}

/** A reader for a clause without a figure. The clause with the fullest wording (first pattern) wins over a later one. */
export function clauseReader({ id, text: name, patterns, unless }: Clause): FieldReader {
  return {
    id,
    read(context) {
      const units = context.units.filter((unit) => unit.role === 'body' && unit.kind !== 'heading');
      for (const pattern of patterns) {
        for (const unit of units) {
          const flat = compact(unit);
          const { plain: text, at } = flat;
          const match = firstIn(flat, pattern);
          if (
            match === null ||
            unless?.test(text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 40)) === true
          )
            continue;
          const span = context.span(at(match.index), at(match.index + match[0].length - 1) + 1);
          return { facts: [{ field: id, text: name, confidence: 0.9, ...span }] };
        }
      }
      return { facts: [] };
    },
  };
}
