import type { Fact } from '#domain/fact.ts';
import type { ReadContext } from '#engine/read/context.ts';

const BEFORE =
  /(?:base(?: salary| pay)?|salary|gehalt|fixe?|fijo)(?: (?:is|at|of|to|moves?|goes|up|now|would be|will be|von|auf|de|=|stays)){0,4}[ :=]{1,3}$/;
const AFTER = /^ ?(?:base(?: salary)?|salary|fix(?:um)?)(?![a-zß-ž])/;
const LEAST = 40;
const MOST = 600;

/** "105 base", "base moves up to 178": a short note that leaves out the thousands. The reading is doubtful and says so. */
export function bareThousands(context: ReadContext): Fact<'baseSalary'> | undefined {
  for (const unit of context.units) {
    if (unit.role !== 'body') continue;
    for (const mention of context.mentionsIn(unit)) {
      if (mention.kind !== 'count' || mention.count < LEAST || mention.count > MOST) continue;
      const start = mention.start - unit.start;
      const named =
        BEFORE.test(unit.plain.slice(Math.max(0, start - 50), start)) ||
        AFTER.test(unit.plain.slice(mention.end - unit.start, mention.end - unit.start + 16));
      if (!named) continue;
      return {
        field: 'baseSalary',
        amount: mention.count * 1_000,
        ...(context.currency === undefined ? {} : { currency: context.currency }),
        period: 'year',
        confidence: 0.45,
        doubt: 'The note leaves out the thousands; read as thousands a year.',
        ...context.span(mention.start, mention.end),
      };
    }
  }
  return undefined;
}
