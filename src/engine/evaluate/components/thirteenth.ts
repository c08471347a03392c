import { factsOf, type Term } from '#domain/fact.ts';
import { times } from '#domain/money/amount.ts';
import { type Component, everyYear, type Remark, show, stated } from '#engine/evaluate/components/component.ts';

const FIELD = 'thirteenthSalary';

/** Extra monthly salaries: the fact names either how many come on top (1, 2) or how many there are in all (13, 14). */
function extras(salaries: number | undefined): number | undefined {
  if (salaries === undefined) return 1;
  if (salaries > 0 && salaries <= 4) return salaries;
  return salaries >= 12 && salaries <= 16 ? salaries - 12 : undefined;
}

/** A 13th or 14th salary beside a monthly figure. A yearly figure normally contains it, so it is asked about instead. */
export const thirteenth: Component = {
  field: FIELD,
  value(context) {
    const fact = factsOf<'thirteenthSalary', Term>(context.facts, FIELD)[0];
    const notes: Remark[] = [];
    const questions: Remark[] = [];
    if (fact === undefined) return { lines: [] };
    const pay = factsOf<'baseSalary', Term>(context.facts, 'baseSalary').find(
      (base) => base.from === undefined && base.amount !== undefined,
    );
    const count = fact.stated === 'unspecified' && fact.salaries === undefined ? 1 : extras(fact.salaries);
    if (count === undefined) {
      notes.push({
        field: FIELD,
        text: `${fact.salaries} salaries a year cannot be meant as written; nothing is added.`,
      });
      return { lines: [], notes };
    }
    if (context.base === undefined || count === 0) return { lines: [] };
    const contained = context.lines
      .find((line) => line.field === 'baseSalary')
      ?.inputs.some((input) => input.name === 'salaries a year');
    if (contained === true) return { lines: [] };
    if ((pay?.period ?? 'year') !== 'month') {
      notes.push({ field: FIELD, text: 'A yearly base normally contains the 13th salary, so nothing is added.' });
      questions.push({ field: FIELD, text: 'Is the 13th salary inside the yearly base or on top of it?' });
      return { lines: [], notes, questions };
    }
    const amount = times(context.base, count / 12);
    const lines = everyYear(context, {
      field: FIELD,
      label: count === 1 ? '13th salary' : `${count} extra salaries`,
      column: 'base',
      amount,
      certainty: 'guaranteed',
      cash: true,
      counted: true,
      formula: `${count} × ${show(context, times(context.base, 1 / 12))} = ${show(context, amount)}`,
      inputs: [stated(fact, 'salaries', fact.salaries ?? count)],
    });
    return { lines, notes, questions };
  },
};
