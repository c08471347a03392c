import { factsOf, type Term } from '#domain/fact.ts';
import { over, times } from '#domain/money/amount.ts';
import { assumed, type Component, everyYear, show, stated } from '#engine/evaluate/components/component.ts';

const FIELD = 'pto';

/** Paid days off are inside the salary: only more or fewer days than another offer have a value, at base ÷ 260 a day. */
export const timeOff: Component = {
  field: FIELD,
  value(context) {
    const facts = factsOf<'pto', Term>(context.facts, FIELD);
    if (facts.length === 0) return { lines: [] };
    const days = facts.reduce((total, fact) => total + (fact.days ?? 0), 0);
    if (facts.some((fact) => fact.unlimited === true)) {
      const questions = [{ field: FIELD, text: 'How many days off do people in the team really take?' } as const];
      return {
        lines: [],
        notes: [{ field: FIELD, text: 'Unlimited days off have no number and nothing is paid out for them.' }],
        questions,
      };
    }
    const { daysOffComparedWith: other, workDaysPerYear } = context.assumptions;
    if (days <= 0)
      return {
        lines: [],
        questions: [{ field: FIELD, text: 'How many paid days off a year, and are public holidays on top?' }],
      };
    if (other === undefined || context.base === undefined || days > 120) {
      return {
        lines: [],
        notes: [
          {
            field: FIELD,
            text: `${days} paid days off are inside the salary. Only a difference to another offer is counted.`,
          },
        ],
      };
    }
    const amount = over(times(context.base, days - other), workDaysPerYear);
    const fact = facts[0];
    const lines = everyYear(context, {
      field: FIELD,
      label: 'Days off compared',
      column: 'benefits',
      amount,
      certainty: 'guaranteed',
      cash: false,
      counted: true,
      formula: `(${days} − ${other}) days × ${show(context, context.base)} ÷ ${workDaysPerYear} = ${show(context, amount)}`,
      inputs: [
        ...(fact === undefined ? [] : [stated(fact, 'days off', days)]),
        assumed(context, 'daysOffComparedWith', other),
      ],
    });
    return { lines };
  },
};
