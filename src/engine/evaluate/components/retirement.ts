import { factsOf, type Term } from '#domain/fact.ts';
import { type Money, sum, zero } from '#domain/money/amount.ts';
import { percentOf } from '#domain/money/percent.ts';
import type { ValueInput } from '#domain/valuation.ts';
import {
  assumed,
  type Component,
  everyYear,
  type Remark,
  show,
  stated,
} from '#engine/evaluate/components/component.ts';
import { matchOf, tiersOf } from '#engine/evaluate/components/match-tiers.ts';
import { additionsNote, capsOf } from '#engine/evaluate/components/retirement-caps.ts';

const FIELD = 'retirementMatch';
/** Where a bare percent can be a match as well as a plain contribution. */
const MAY_BE_A_MATCH = new Set(['USD', 'GBP', 'CAD']);
/** Above this, a bare percent is a rate of matching and not a contribution in percent of pay. */
const CONTRIBUTION_AT_MOST = 40;

/** Employer contributions to a pension: a match is worth what the person puts in, a plain contribution its percent of pay. */
export const retirement: Component = {
  field: FIELD,
  value(context) {
    const facts = factsOf<'retirementMatch', Term>(context.facts, FIELD);
    const base = context.base;
    const notes: Remark[] = [];
    const questions: Remark[] = [];
    if (facts.length === 0) return { lines: [] };
    if (base === undefined)
      return {
        lines: [],
        questions: [{ field: FIELD, text: 'The retirement contribution is a percent of pay: what is the base?' }],
      };
    if (context.lines.some((line) => line.label === 'Cost to company')) {
      return {
        lines: [],
        notes: [{ field: FIELD, text: 'Employer contributions are inside the cost to company and not added again.' }],
      };
    }
    const sane = facts.filter(
      (fact) =>
        (fact.percent ?? 1) > 0 &&
        (fact.percent ?? 1) <= 300 &&
        (fact.upToPercent ?? 1) > 0 &&
        (fact.upToPercent ?? 1) <= 100,
    );
    const steps = sane.flatMap((fact) =>
      fact.percent !== undefined && fact.upToPercent !== undefined
        ? [{ percent: fact.percent, upToPercent: fact.upToPercent }]
        : [],
    );
    const plain = sane.filter(
      (fact) => fact.percent !== undefined && fact.upToPercent === undefined && fact.percent <= CONTRIBUTION_AT_MOST,
    );
    const unclear = facts.filter(
      (fact) => fact.percent === undefined || (fact.upToPercent === undefined && fact.percent > CONTRIBUTION_AT_MOST),
    );
    if (unclear.length > 0)
      questions.push({
        field: FIELD,
        text: 'What is the retirement formula: which rate, up to which percent of pay, and when is it mine for good?',
      });
    if (sane.length < facts.length)
      notes.push({ field: FIELD, text: 'A retirement percent cannot be meant as written and is left out.' });
    const tiers = tiersOf(steps);
    const full = tiers.at(-1)?.to ?? 0;
    const wanted = context.assumptions.retirementContributionPercent ?? full;
    const { pay, ownCap, notes: capped } = capsOf(context, base, wanted);
    if (steps.length > 0 || plain.length > 0) notes.push(...capped.map((text) => ({ field: FIELD, text }) as const));
    const ownPercent = Math.min(wanted, ownCap);
    const match = tiers.length === 0 ? zero(pay.currency) : matchOf(pay, tiers, ownPercent);
    const contribution = sum(
      pay.currency,
      plain.map((fact) => percentOf(pay, fact.percent ?? 0)),
    );
    const over = additionsNote(context, pay, ownPercent, [match, contribution]);
    if (over !== undefined) notes.push({ field: FIELD, text: over });
    const amounts: { label: string; amount: Money; formula: string; inputs: ValueInput[] }[] = [];
    if (match.minor > 0 || tiers.length > 0) {
      const words = tiers
        .map((t) => `${t.rate} % of ${t.from === 0 ? 'the first' : `${t.from} to`} ${t.to} %`)
        .join(' and ');
      amounts.push({
        label: 'Retirement match',
        amount: match,
        formula: `${words} of ${show(context, pay)}, with ${Math.round(ownPercent * 100) / 100} % of your own = ${show(context, match)}`,
        inputs: [
          ...sane.flatMap((f) =>
            f.upToPercent === undefined ? [] : [stated(f, 'match', `${f.percent} % up to ${f.upToPercent} %`)],
          ),
          assumed(context, 'retirementContributionPercent', wanted),
        ],
      });
      notes.push({
        field: FIELD,
        text: `The match is worth ${show(context, match)} only if you put in ${Math.round(ownPercent * 100) / 100} % of pay yourself.`,
      });
    }
    if (contribution.minor > 0) {
      const words = plain.map((fact) => `${fact.percent} %`).join(' + ');
      amounts.push({
        label: 'Employer retirement contribution',
        amount: contribution,
        formula: `${words} of ${show(context, pay)} = ${show(context, contribution)}`,
        inputs: plain.map((fact) => stated(fact, 'percent of pay', fact.percent ?? 0)),
      });
      if (MAY_BE_A_MATCH.has(context.currency) && plain.every((fact) => (fact.percent ?? 0) <= 10))
        questions.push({
          field: FIELD,
          text: 'Is the retirement percent paid in any case, or only as a match of my own contribution?',
        });
    }
    const lines = amounts.flatMap((one) =>
      everyYear(context, {
        field: FIELD,
        ...one,
        column: 'benefits',
        certainty: 'guaranteed',
        cash: false,
        counted: true,
      }),
    );
    return { lines, notes, questions };
  },
};
