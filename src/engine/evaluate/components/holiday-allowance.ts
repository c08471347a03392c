import { factsOf, type Term } from '#domain/fact.ts';
import { percentOf } from '#domain/money/percent.ts';
import { type Component, everyYear, show, stated } from '#engine/evaluate/components/component.ts';

const FIELD = 'holidayAllowance';

/** Holiday allowance in percent of pay (8 % in the Netherlands), added only where it stands outside the base. */
export const holidayAllowance: Component = {
  field: FIELD,
  value(context) {
    const fact = factsOf<'holidayAllowance', Term>(context.facts, FIELD)[0];
    if (fact === undefined || context.base === undefined || fact.included === true) return { lines: [] };
    const question = {
      field: FIELD,
      text: 'Is the holiday allowance inside the base figure or on top of it, and how many percent is it?',
    } as const;
    const pay = factsOf<'baseSalary', Term>(context.facts, 'baseSalary')[0];
    const unclear = fact.included === undefined && (pay?.period ?? 'year') === 'year';
    if (fact.percent === undefined || unclear || fact.percent <= 0 || fact.percent > 30)
      return { lines: [], questions: [question] };
    const amount = percentOf(context.base, fact.percent);
    const lines = everyYear(context, {
      field: FIELD,
      label: 'Holiday allowance',
      column: 'base',
      amount,
      certainty: 'guaranteed',
      cash: true,
      counted: true,
      formula: `${fact.percent} % of ${show(context, context.base)} = ${show(context, amount)}`,
      inputs: [stated(fact, 'percent of base', fact.percent)],
    });
    return { lines, questions: fact.included === undefined ? [question] : [] };
  },
};
