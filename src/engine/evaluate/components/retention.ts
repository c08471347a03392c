import { factsOf, type Term } from '#domain/fact.ts';
import {
  type Component,
  type Line,
  otherCurrency,
  own,
  type Remark,
  show,
  stated,
} from '#engine/evaluate/components/component.ts';

const FIELD = 'retentionBonus';

/** One-time money for staying: paid at the end of the time named, so at target rather than guaranteed. */
export const retention: Component = {
  field: FIELD,
  value(context) {
    const lines: Line[] = [];
    const notes: Remark[] = [];
    const questions: Remark[] = [];
    for (const fact of factsOf<'retentionBonus', Term>(context.facts, FIELD)) {
      if (fact.amount === undefined) {
        questions.push({ field: FIELD, text: 'How much is the retention bonus, and how long must I stay for it?' });
        continue;
      }
      const amount = own(context, fact.amount, fact.currency);
      if (amount === undefined) {
        notes.push(otherCurrency(context, FIELD, 'A retention bonus', fact.amount, fact.currency));
        continue;
      }
      const months = fact.afterMonths;
      if (months === undefined) {
        questions.push({ field: FIELD, text: 'On which date is the retention bonus paid?' });
        notes.push({ field: FIELD, text: 'The day of payment is not stated; shown in the first year.' });
      }
      const year = months === undefined ? 1 : Math.max(1, Math.ceil(months / 12));
      const absurd = fact.amount <= 0;
      lines.push({
        field: FIELD,
        label: 'Retention bonus',
        column: 'bonus',
        year,
        amount,
        certainty: 'at-target',
        recurring: false,
        cash: true,
        counted: !absurd && year <= context.assumptions.horizonYears,
        formula: `${show(context, amount)} once${months === undefined ? '' : `, after ${months} months`}`,
        inputs: [
          stated(fact, 'retention bonus', fact.amount),
          ...(months === undefined ? [] : [stated(fact, 'after months', months)]),
        ],
        ...(absurd ? { doubt: 'A bonus of zero or less is no payment.' } : {}),
      });
    }
    return { lines, notes, questions };
  },
};
