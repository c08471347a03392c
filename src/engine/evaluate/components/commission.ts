import { factsOf, type Term } from '#domain/fact.ts';
import { type Money, quotient, subtract, sum, times } from '#domain/money/amount.ts';
import {
  assumed,
  type Component,
  type Contribution,
  everyYear,
  otherCurrency,
  own,
  type Remark,
  show,
  stated,
  type ValueContext,
} from '#engine/evaluate/components/component.ts';
import { isDraw } from '#engine/evaluate/variable-plan.ts';

const FIELD = 'commission';

/** Pay already counted in year 1 that a total target figure contains: base, 13th salary, bonus. */
function countedFixed(context: ValueContext): Money {
  const inside = context.lines.filter(
    (line) => line.counted && line.year === 1 && (line.column === 'base' || line.column === 'bonus'),
  );
  return sum(
    context.currency,
    inside.map((line) => line.amount),
  );
}

function rateNote(context: ValueContext, fact: Term<'commission'>, variable: Money): Remark[] {
  const quota = fact.quota === undefined ? undefined : own(context, fact.quota, fact.currency);
  if (quota === undefined || quota.minor <= 0) return [];
  const percent = Math.round(quotient(variable, quota) * 10_000) / 100;
  return [
    {
      field: FIELD,
      text: `Rate at target: ${show(context, variable)} ÷ quota ${show(context, quota)} = ${percent} %.`,
    },
  ];
}

function valueOne(context: ValueContext, fact: Term<'commission'>): Contribution {
  const notes: Remark[] = [];
  const questions: Remark[] = [
    {
      field: FIELD,
      text: 'What share of the team reached quota last year, and is there a ramp with a guaranteed draw?',
    },
  ];
  if (isDraw(fact)) {
    const kind =
      fact.drawRecoverable === true
        ? 'recoverable: it is set off against commission'
        : 'an advance or guaranteed minimum on commission';
    notes.push({ field: FIELD, text: `A draw is named (${kind}). It is not added to the pay.` });
    return { lines: [], notes, questions };
  }
  const ote = fact.ote === undefined ? undefined : own(context, fact.ote, fact.currency);
  const named = fact.amount === undefined ? undefined : own(context, fact.amount, fact.currency);
  if (ote === undefined && named === undefined) {
    const figure = fact.ote ?? fact.amount;
    if (figure !== undefined) notes.push(otherCurrency(context, FIELD, 'Commission', figure, fact.currency));
    else
      questions.unshift({ field: FIELD, text: 'What is the variable pay at full quota, and how large is the quota?' });
    return { lines: [], notes, questions };
  }
  const fixed = countedFixed(context);
  const rest = ote === undefined ? undefined : subtract(ote, fixed);
  const inputs = [
    ...(fact.ote === undefined ? [] : [stated(fact, 'on-target earnings', fact.ote)]),
    ...(fact.amount === undefined ? [] : [stated(fact, 'variable part', fact.amount)]),
  ];
  if (named === undefined && rest !== undefined && ote !== undefined && rest.minor <= ote.minor * 0.005) {
    const text =
      rest.minor < -ote.minor * 0.005
        ? `On-target earnings of ${show(context, ote)} are below the fixed pay of ${show(context, fixed)}: the two contradict each other. Nothing is added.`
        : `On-target earnings of ${show(context, ote)} are the parts above added up. Nothing is added.`;
    return { lines: [], notes: [{ field: FIELD, text }], questions };
  }
  if (named === undefined && context.base === undefined) {
    return {
      lines: [],
      notes,
      questions: [{ field: FIELD, text: 'How do the on-target earnings split into base and variable?' }, ...questions],
    };
  }
  const variable = named ?? rest;
  if (variable === undefined) return { lines: [], notes, questions };
  if (named !== undefined && ote !== undefined && context.base !== undefined) {
    const apart = Math.abs(subtract(ote, context.base).minor - named.minor);
    if (apart > ote.minor * 0.02 && Math.abs(subtract(ote, fixed).minor - named.minor) > ote.minor * 0.02) {
      notes.push({
        field: FIELD,
        text: `${show(context, context.base)} base and ${show(context, named)} variable do not add up to the stated ${show(context, ote)}. The variable part is counted as stated.`,
      });
    }
  }
  const attainment = context.assumptions.commissionAttainment;
  const amount = times(variable, attainment);
  const start =
    named === undefined && ote !== undefined
      ? `${show(context, ote)} − ${show(context, fixed)} = ${show(context, variable)}`
      : show(context, variable);
  const absurd = variable.minor <= 0;
  notes.push(
    { field: FIELD, text: `Counted at ${Math.round(attainment * 100)} % of quota. Reaching quota is not certain.` },
    ...rateNote(context, fact, variable),
  );
  if (fact.rampMonths !== undefined && fact.rampMonths > 0) {
    notes.push({
      field: FIELD,
      text: `A ramp of ${fact.rampMonths} months is named. What is paid during it is not stated here, so the first year is counted like the others.`,
    });
  }
  const lines = everyYear(context, {
    field: FIELD,
    label: 'Commission at target',
    column: 'bonus',
    amount,
    certainty: 'at-target',
    cash: true,
    counted: !absurd,
    formula: `${start} × ${Math.round(attainment * 1000) / 10} % of quota = ${show(context, amount)}`,
    inputs: [...inputs, assumed(context, 'commissionAttainment', attainment)],
    ...(absurd ? { doubt: 'A variable part of zero or less is no pay.' } : {}),
  });
  return { lines, notes, questions };
}

/** Variable pay at quota × the attainment the person sets; never part of the guaranteed cash. */
export const commission: Component = {
  field: FIELD,
  value(context) {
    const facts = factsOf<'commission', Term>(context.facts, FIELD);
    // One fact may carry the variable part and another the total: together they are one plan.
    const total = facts.find((fact) => fact.ote !== undefined && fact.amount === undefined);
    const part = facts.find((fact) => fact.amount !== undefined && fact.ote === undefined && !isDraw(fact));
    const merged = total !== undefined && part !== undefined ? facts.filter((fact) => fact !== total) : facts;
    const all = merged.map((fact) => valueOne(context, fact));
    return {
      lines: all.flatMap((one) => one.lines),
      notes: all.flatMap((one) => one.notes ?? []),
      questions: all[0]?.questions ?? [],
    };
  },
};
