import { factsOf, type Term } from '#domain/fact.ts';
import { times } from '#domain/money/amount.ts';
import { PERIOD_COUNTS, PERIOD_WORDS, periodsPerYear } from '#domain/money/period.ts';
import type { ValueInput } from '#domain/valuation.ts';
import {
  assumed,
  type Component,
  type Contribution,
  otherCurrency,
  own,
  show,
  stated,
  type ValueContext,
  yearsOf,
} from '#engine/evaluate/components/component.ts';

const FIELD = 'stipend';

// e.g. "research start-up funds", "classroom supplies": money to work with, not pay.
const FOR_WORK =
  /\b(research|start-?up funds?|lab(oratory)?|classroom|supplies|office rent|team budget|course release|travel for work)\b/i;
// e.g. "night shift differential", "weekend premium", "on-call": paid only for hours worked that way.
const BY_SHIFT =
  /\b(shift|differential|night|evening|weekend|on-?call|standby|call-?out|charge nurse|overtime|per shift|hazard)\b/i;
// e.g. "learning budget", "home office equipment", "gym": worth something when used.
const BUDGET =
  /\b(learning|training|education|educational|tuition|course|courses|classes|conference|conferences|books?|certification|development|equipment|home office|office setup|furniture|wellness|wellbeing|gym|fitness|health|childcare|reimbursement|budget|professional|memberships?|license|continuing|cme|scrubs|uniform|tools?|laptop|visa|moving)\b/i;

function valueOne(context: ValueContext, fact: Term<'stipend'>): Contribution {
  const purpose = fact.purpose ?? 'allowance';
  const label = purpose.charAt(0).toUpperCase() + purpose.slice(1);
  if (fact.amount === undefined) {
    return {
      lines: [],
      questions: [{ field: FIELD, text: `How much is the ${purpose}, and is it paid out or reimbursed?` }],
    };
  }
  const rate = own(context, fact.amount, fact.currency);
  if (rate === undefined)
    return { lines: [], notes: [otherCurrency(context, FIELD, label, fact.amount, fact.currency)] };
  const inputs: ValueInput[] = [stated(fact, purpose, fact.amount)];
  if (FOR_WORK.test(purpose)) {
    return {
      lines: [],
      notes: [
        { field: FIELD, text: `${label}: ${show(context, rate)} to work with. It is not pay and not in the totals.` },
      ],
    };
  }
  // What is paid by the hour on top of the base is paid for some hours, not for all of them.
  const shiftly = BY_SHIFT.test(purpose) || fact.period === 'hour';
  if (shiftly && fact.period !== 'year' && fact.period !== 'month') {
    const per = fact.period === undefined || fact.period === 'once' ? '' : ` ${PERIOD_WORDS[fact.period]}`;
    return {
      lines: [],
      notes: [
        {
          field: FIELD,
          text: `${label}: ${show(context, rate)}${per}, only for the time worked that way. Not in the totals.`,
        },
      ],
      questions: [{ field: FIELD, text: `How many hours or shifts a month are usually paid with ${purpose}?` }],
    };
  }
  const once = fact.period === undefined || fact.period === 'once';
  const budget = BUDGET.test(purpose);
  const use = budget ? context.assumptions.stipendUse : 1;
  const count =
    fact.period === undefined || fact.period === 'once'
      ? 1
      : periodsPerYear(fact.period, {
          hours: context.assumptions.hoursPerYear,
          days: context.assumptions.workDaysPerYear,
        });
  if (fact.period === 'day') inputs.push(assumed(context, 'workDaysPerYear', count));
  if (budget) inputs.push(assumed(context, 'stipendUse', use));
  const amount = times(rate, count, use);
  const absurd = fact.amount <= 0;
  const spread =
    fact.period === undefined || fact.period === 'once'
      ? ' once'
      : count === 1
        ? ' a year'
        : ` × ${count} ${PERIOD_COUNTS[fact.period]}`;
  const used = budget && use !== 1 ? ` × ${Math.round(use * 100)} % used` : '';
  const line = {
    field: FIELD,
    label,
    column: 'benefits',
    amount,
    certainty: 'guaranteed',
    recurring: !once,
    cash: !budget,
    counted: !absurd,
    formula: `${show(context, rate)}${spread}${used}${count === 1 && use === 1 ? '' : ` = ${show(context, amount)}`}`,
    inputs,
    ...(absurd ? { doubt: 'An amount of zero or less is no allowance.' } : {}),
  } as const;
  const years = once ? [1] : yearsOf(context);
  const questions =
    fact.period === undefined ? [{ field: FIELD, text: `Is the ${purpose} paid once or every year?` } as const] : [];
  return { lines: years.map((year) => ({ ...line, year })), questions };
}

/** Allowances and budgets: paid-out money counts in full, a budget by the share that will be used. */
export const stipend: Component = {
  field: FIELD,
  value(context) {
    const all = factsOf<'stipend', Term>(context.facts, FIELD).map((fact) => valueOne(context, fact));
    return {
      lines: all.flatMap((one) => one.lines),
      notes: all.flatMap((one) => one.notes ?? []),
      questions: all.flatMap((one) => one.questions ?? []),
    };
  },
};
