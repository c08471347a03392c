import { factsOf, type Term } from '#domain/fact.ts';
import { times } from '#domain/money/amount.ts';
import { percentOf } from '#domain/money/percent.ts';
import type { Certainty } from '#domain/valuation.ts';
import { paidIn, withoutRepeats } from '#engine/evaluate/components/bonus-repeats.ts';
import { type SizedBonus, sizeOf } from '#engine/evaluate/components/bonus-size.ts';
import {
  assumed,
  type Component,
  everyYear,
  type Line,
  otherCurrency,
  own,
  type Remark,
  show,
  stated,
  type ValueContext,
} from '#engine/evaluate/components/component.ts';

const FIELD = 'targetBonus';
/** A yearly bonus above this share of base is kept but not added up until confirmed. */
const BELIEVABLE_PERCENT = 200;

function lineFor(context: ValueContext, fact: Term<'targetBonus'>, size: SizedBonus): readonly Line[] {
  const guaranteed = fact.nature === 'guaranteed';
  const payout = guaranteed ? 1 : context.assumptions.bonusPayout;
  const amount = times(size.amount, payout);
  const certainty: Certainty = guaranteed
    ? 'guaranteed'
    : fact.nature === 'discretionary'
      ? 'discretionary'
      : 'at-target';
  const absurd = size.amount.minor <= 0 || (size.percent !== undefined && size.percent > BELIEVABLE_PERCENT);
  const label = guaranteed
    ? 'Guaranteed bonus'
    : fact.nature === 'discretionary'
      ? 'Discretionary bonus'
      : 'Target bonus';
  return everyYear(context, {
    field: FIELD,
    label,
    column: 'bonus',
    amount,
    certainty,
    cash: true,
    counted: !absurd,
    formula: guaranteed
      ? size.formula
      : `${size.formula}, paid out at ${Math.round(payout * 1000) / 10} %${payout === 1 ? '' : ` = ${show(context, amount)}`}`,
    inputs: guaranteed ? size.inputs : [...size.inputs, assumed(context, 'bonusPayout', payout)],
    ...(absurd
      ? {
          doubt: `A bonus of ${show(context, size.amount)} a year does not fit the base. Left out of the totals until you confirm it.`,
        }
      : {}),
  });
}

/** A maximum is shown, never counted: it says nothing about what is expected. */
function maximumOnly(context: ValueContext, fact: Term<'targetBonus'>): Line | undefined {
  const { maxPercent, maxAmount } = fact;
  const top =
    maxAmount !== undefined
      ? own(context, maxAmount, fact.currency)
      : maxPercent !== undefined && context.base !== undefined
        ? percentOf(context.base, maxPercent)
        : undefined;
  if (top === undefined) return undefined;
  const stating =
    maxAmount !== undefined
      ? stated(fact, 'maximum bonus', maxAmount)
      : stated(fact, 'maximum percent', maxPercent ?? 0);
  return {
    field: FIELD,
    label: 'Bonus at most',
    column: 'bonus',
    year: 0,
    amount: top,
    certainty: 'at-target',
    recurring: true,
    cash: true,
    counted: false,
    formula:
      maxAmount !== undefined
        ? `up to ${show(context, top)}`
        : `up to ${maxPercent} % of base = ${show(context, top)} at most`,
    inputs: [stating],
  };
}

/** Yearly bonus: base × percent at target. Zero in the guaranteed total unless it is guaranteed. */
export const targetBonus: Component = {
  field: FIELD,
  value(context) {
    const lines: Line[] = [];
    const notes: Remark[] = [];
    const questions: Remark[] = [];
    const insideCost = context.lines.some((line) => line.label === 'Cost to company');
    for (const { fact, years } of withoutRepeats(context, factsOf<'targetBonus', Term>(context.facts, 'targetBonus'))) {
      const size = sizeOf(context, fact);
      if (size === 'other-currency') {
        notes.push(otherCurrency(context, FIELD, 'A bonus', fact.amount ?? 0, fact.currency));
      } else if (size === 'no-base') {
        questions.push({ field: FIELD, text: 'The bonus is a percent of base: what is the base?' });
      } else if (size !== undefined) {
        if (size.note !== undefined) notes.push({ field: FIELD, text: size.note });
        if (size.note !== undefined)
          questions.push({ field: FIELD, text: 'Which bonus figure holds, the percent or the amount?' });
        if (fact.proRated === true && years !== 'later') {
          notes.push({
            field: FIELD,
            text: 'The bonus is pro-rated for a part of a year. Counted are twelve months of work, so the first payment may be smaller.',
          });
        }
        if (insideCost) {
          notes.push({
            field: FIELD,
            text: `A bonus of ${show(context, size.amount)} is taken as part of the cost to company and not added again.`,
          });
          questions.push({ field: FIELD, text: 'Is the bonus inside the cost to company or on top of it?' });
        }
        const paid = lineFor(context, fact, size).filter((line) => paidIn(years, line));
        lines.push(...paid.map((line) => (insideCost ? { ...line, counted: false } : line)));
      } else if (fact.maxPercent !== undefined || fact.maxAmount !== undefined) {
        const line = maximumOnly(context, fact);
        if (line !== undefined) lines.push(line);
        notes.push({
          field: FIELD,
          text: 'The bonus is given as a maximum. A maximum is not a target, so nothing is counted.',
        });
        questions.push({
          field: FIELD,
          text: 'What is the target bonus, and what was paid out in the last three years?',
        });
      } else {
        questions.push({
          field: FIELD,
          text: 'What is the target bonus as a percent of base, and what is it paid on?',
        });
      }
    }
    return { lines, notes, questions };
  },
};
