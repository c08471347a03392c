import { factsOf, type Term } from '#domain/fact.ts';
import type { Repayment } from '#domain/valuation.ts';
import {
  type Component,
  type Line,
  otherCurrency,
  own,
  type Remark,
  show,
  stated,
} from '#engine/evaluate/components/component.ts';
import { repaymentOf } from '#engine/evaluate/components/repayment.ts';

const FIELD = 'relocation';

/** One-time money for moving. It pays for costs, so it counts as a benefit and not as guaranteed cash. */
export const relocation: Component = {
  field: FIELD,
  value(context) {
    const lines: Line[] = [];
    const notes: Remark[] = [];
    const questions: Remark[] = [];
    const repayments: Repayment[] = [];
    for (const fact of factsOf<'relocation', Term>(context.facts, FIELD)) {
      if (fact.amount === undefined) {
        questions.push({ field: FIELD, text: 'What does the relocation support cover, and up to which amount?' });
        continue;
      }
      const amount = own(context, fact.amount, fact.currency);
      if (amount === undefined) {
        notes.push(otherCurrency(context, FIELD, 'Relocation money', fact.amount, fact.currency));
        continue;
      }
      const absurd = fact.amount <= 0;
      lines.push({
        field: FIELD,
        label: 'Relocation',
        column: 'benefits',
        year: 1,
        amount,
        certainty: 'guaranteed',
        recurring: false,
        cash: false,
        counted: !absurd,
        formula: `${show(context, amount)} once`,
        inputs: [stated(fact, 'relocation', fact.amount)],
        ...(absurd ? { doubt: 'An amount of zero or less is no support.' } : {}),
      });
      repayments.push(...repaymentOf(FIELD, 'Relocation', amount, fact.clawbackMonths, undefined));
      if (fact.clawbackMonths !== undefined && fact.clawbackMonths > 0) {
        notes.push({
          field: FIELD,
          text: `Relocation money is repayable if you leave within ${fact.clawbackMonths} months.`,
        });
      }
      if (fact.grossedUp === true)
        notes.push({
          field: FIELD,
          text: 'Grossed up: the employer pays the tax on top. The extra is not in the figure.',
        });
      else if (fact.grossedUp === undefined && context.currency === 'USD')
        questions.push({ field: FIELD, text: 'Is the relocation money taxed as pay, and is it grossed up?' });
    }
    return { lines, notes, questions, repayments };
  },
};
