import { factsOf, type Term } from '#domain/fact.ts';
import { money, times } from '#domain/money/amount.ts';
import { assumed, type Component, everyYear, type Remark, show } from '#engine/evaluate/components/component.ts';

const FIELD = 'health';

/** Health cover enters only as the person's own yearly cost, once they have it from the premium sheet. */
export const health: Component = {
  field: FIELD,
  value(context) {
    const cost = context.assumptions.healthCostPerYear;
    const fact = factsOf<'health', Term>(context.facts, FIELD)[0];
    if (cost === undefined) {
      if (fact === undefined) return { lines: [] };
      const share = fact.employerPercent === undefined ? '' : ` The employer pays ${fact.employerPercent} % of it.`;
      const notes: Remark[] = [
        {
          field: FIELD,
          text: `Health cover is listed, not priced: its worth depends on what you would pay yourself.${share}`,
        },
      ];
      if (context.currency !== 'USD') return { lines: [], notes };
      return {
        lines: [],
        notes,
        questions: [
          {
            field: FIELD,
            text: 'Can you send the premium sheet: my share a month, deductible and out-of-pocket limit?',
          },
        ],
      };
    }
    const amount = times(money(cost, context.currency), -1);
    const lines = everyYear(context, {
      field: FIELD,
      label: 'Your own health cost',
      column: 'benefits',
      amount,
      certainty: 'guaranteed',
      cash: false,
      counted: cost > 0,
      formula: `− ${show(context, money(cost, context.currency))} a year`,
      inputs: [assumed(context, 'healthCostPerYear', cost)],
    });
    return { lines };
  },
};
