import { factsOf, type Term } from '#domain/fact.ts';
import { type Money, money } from '#domain/money/amount.ts';
import type { Repayment } from '#domain/valuation.ts';
import {
  type Component,
  type Line,
  otherCurrency,
  own,
  type Remark,
  show,
  stated,
  type ValueContext,
} from '#engine/evaluate/components/component.ts';
import { LONGEST_REPAYMENT, repayable, repaymentOf } from '#engine/evaluate/components/repayment.ts';

function clawbackRemarks(
  context: ValueContext,
  fact: Term<'signOnBonus'>,
  bonus: Money,
): { notes: Remark[]; questions: Remark[] } {
  const months = fact.clawbackMonths;
  const field = 'signOnBonus';
  if (months === undefined || months <= 0) {
    return {
      notes: [],
      questions: [{ field, text: 'Does the sign-on bonus have to be repaid if I leave early, and when is it paid?' }],
    };
  }
  const half = Math.floor(months / 2);
  const trigger = fact.clawbackTrigger === 'any' ? 'if you leave for any reason' : 'if you leave';
  const how =
    fact.clawbackProRata === true
      ? `pro rata: ${show(context, repayable(bonus, months, true, half))} after ${half} months`
      : fact.clawbackProRata === false
        ? 'in full until then'
        : 'the letter does not say whether in full or pro rata; read as in full';
  const notes: Remark[] = [
    { field, text: `${show(context, bonus)} repayable ${trigger} within ${months} months, ${how}.` },
  ];
  const questions: Remark[] = [];
  if (fact.clawbackProRata === undefined) {
    questions.push({
      field,
      text: 'Is the repayment of the sign-on bonus reduced for each month worked, and is it the net or the gross amount?',
    });
  }
  return { notes, questions };
}

/** The moments of payment: as the letter splits it, or all of it at the start. */
function payments(fact: Term<'signOnBonus'>, total: number): readonly { afterMonths: number; amount: number }[] {
  const parts = fact.instalments ?? [];
  const sum = parts.reduce((all, part) => all + part.amount, 0);
  return parts.length > 1 && Math.abs(sum - total) < 0.01 ? parts : [{ afterMonths: 0, amount: total }];
}

/** One-time money for joining. Money that may have to be paid back after month 12 is not guaranteed in the first year. */
export const signOn: Component = {
  field: 'signOnBonus',
  value(context) {
    const lines: Line[] = [];
    const notes: Remark[] = [];
    const questions: Remark[] = [];
    const repayments: Repayment[] = [];
    for (const fact of factsOf<'signOnBonus', Term>(context.facts, 'signOnBonus')) {
      if (fact.amount === undefined) {
        questions.push({ field: 'signOnBonus', text: 'How much is the sign-on bonus, and when is it paid?' });
        continue;
      }
      const bonus = own(context, fact.amount, fact.currency);
      if (bonus === undefined) {
        notes.push(otherCurrency(context, 'signOnBonus', 'A sign-on bonus', fact.amount, fact.currency));
        continue;
      }
      const remarks = clawbackRemarks(context, fact, bonus);
      notes.push(...remarks.notes);
      questions.push(...remarks.questions);
      lines.push(...linesOf(context, fact, fact.amount));
      repayments.push(...repaymentOf('signOnBonus', 'Sign-on bonus', bonus, fact.clawbackMonths, fact.clawbackProRata));
    }
    return { lines, notes, questions, repayments };
  },
};

function linesOf(context: ValueContext, fact: Term<'signOnBonus'>, total: number): readonly Line[] {
  const months = fact.clawbackMonths ?? 0;
  return payments(fact, total).map((part): Line => {
    const amount = money(part.amount, context.currency);
    const year = Math.floor(part.afterMonths / 12) + 1;
    const absurd = total <= 0;
    const inputs = [stated(fact, 'sign-on bonus', total)];
    if (months > 0) inputs.push(stated(fact, 'clawback months', months));
    return {
      field: 'signOnBonus',
      label: part.afterMonths > 0 ? `Sign-on bonus, paid after ${part.afterMonths} months` : 'Sign-on bonus',
      column: 'signOn',
      year,
      amount,
      certainty: months > 12 ? 'at-target' : 'guaranteed',
      recurring: false,
      cash: true,
      counted: !absurd && year <= context.assumptions.horizonYears,
      formula: `${show(context, amount)} once${months > 0 ? `, yours for good after ${months} months` : ''}`,
      inputs,
      ...(absurd
        ? { doubt: 'A sign-on bonus of zero or less is no payment.' }
        : months > LONGEST_REPAYMENT
          ? { doubt: `A repayment period of ${months} months cannot be meant as written.` }
          : {}),
    };
  });
}
