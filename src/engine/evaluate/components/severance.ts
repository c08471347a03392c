import { factsOf, type Term } from '#domain/fact.ts';
import { type Money, over, times } from '#domain/money/amount.ts';
import {
  type Component,
  type Line,
  own,
  show,
  stated,
  type ValueContext,
} from '#engine/evaluate/components/component.ts';

const FIELD = 'severance';

/** Pay for weeks or months, or the amount named. */
function sized(context: ValueContext, fact: Term<'severance'>): { amount: Money; formula: string } | undefined {
  if (fact.amount !== undefined) {
    const amount = own(context, fact.amount, fact.currency);
    return amount === undefined
      ? undefined
      : { amount, formula: `${show(context, amount)} if the company ends the job` };
  }
  const { base } = context;
  const [count, parts, word] = fact.months !== undefined ? [fact.months, 12, 'months'] : [fact.weeks, 52, 'weeks'];
  if (base === undefined || count === undefined || count <= 0 || count > 240) return undefined;
  const amount = over(times(base, count), parts);
  return {
    amount,
    formula: `${count} ${word} × ${show(context, base)} ÷ ${parts} = ${show(context, amount)} if the company ends the job`,
  };
}

/** Severance is protection and not pay: shown, and part of no total. */
export const severance: Component = {
  field: FIELD,
  value(context) {
    const lines = factsOf<'severance', Term>(context.facts, FIELD).flatMap((fact): Line[] => {
      const size = sized(context, fact);
      if (size === undefined) return [];
      return [
        {
          field: FIELD,
          label: 'Severance',
          column: 'benefits',
          year: 0,
          amount: size.amount,
          certainty: 'guaranteed',
          recurring: false,
          cash: false,
          counted: false,
          formula: size.formula,
          inputs: [stated(fact, 'severance', fact.amount ?? fact.months ?? fact.weeks ?? 0)],
        },
      ];
    });
    if (lines.length === 0) return { lines };
    return {
      lines,
      notes: [
        {
          field: FIELD,
          text: 'Severance protects you if the company ends the job. It is not pay and not in the totals.',
        },
      ],
    };
  },
};
