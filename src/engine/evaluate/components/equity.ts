import { scheduleOf } from '#domain/equity/grant.ts';
import { type VestingSchedule, vestingInYear } from '#domain/equity/vesting.ts';
import { factsOf } from '#domain/fact.ts';
import { type Money, money, times } from '#domain/money/amount.ts';
import type { Certainty, EquityScenario } from '#domain/valuation.ts';
import {
  type Component,
  type Contribution,
  type Line,
  otherCurrency,
  type Remark,
  show,
  type ValueContext,
  yearsOf,
} from '#engine/evaluate/components/component.ts';
import { grantDoubts } from '#engine/evaluate/components/equity-doubts.ts';
import { type Grant, INSTRUMENT_NAMES, isListed } from '#engine/evaluate/components/equity-grant.ts';
import { scenariosOf } from '#engine/evaluate/components/equity-scenarios.ts';
import { type GrantWorth, worthOf } from '#engine/evaluate/components/grant-worth.ts';
import { refreshers } from '#engine/evaluate/components/refreshers.ts';

const FIELD = 'equity';

function nameOf(grant: Grant): string {
  return grant.instrument === undefined ? 'Equity' : INSTRUMENT_NAMES[grant.instrument];
}

/** What vests in a year: whole shares × worth of a share, or the year's part of the money. */
function inYear(
  worth: GrantWorth,
  grant: Grant,
  schedule: VestingSchedule,
  year: number,
  currency: string,
): { amount: Money; how: string } {
  if (worth.perShare !== undefined && grant.shares !== undefined) {
    const shares = vestingInYear(Math.round(grant.shares), schedule, year);
    const amount = times(money(shares, currency), worth.perShare);
    return {
      amount,
      how: `${shares.toLocaleString('en-US')} shares vest in year ${year} × ${worth.perShare} = ${show(amount)}`,
    };
  }
  const amount = { currency, minor: vestingInYear(worth.total.minor, schedule, year) };
  return { amount, how: `${show(amount)} of ${show(worth.total)} vests in year ${year}` };
}

function valueGrant(context: ValueContext, grant: Grant): Contribution {
  const notes: Remark[] = [];
  const questions: Remark[] = [];
  const name = nameOf(grant);
  const listed = isListed(context, grant);
  const { schedule, doubts: oddities } = scheduleOf(grant, context.assumptions.vestYears);
  const { doubts, blocking } = grantDoubts(context, grant);
  for (const text of [...oddities, ...doubts]) notes.push({ field: FIELD, text });
  if (grant.value !== undefined && grant.currency !== undefined && grant.currency !== context.currency) {
    notes.push(otherCurrency(FIELD, name, grant.value, grant.currency));
    if (grant.shares === undefined) return { lines: [], notes };
  }
  const worth = worthOf(context, grant, listed);
  const unsized = grant.shares === undefined && grant.value === undefined && grant.percent === undefined;
  const scenarios = blocking || unsized ? [] : scenariosOf(context, grant, listed, name);
  if (worth === undefined) {
    questions.push({ field: FIELD, text: blockingQuestion(context, grant, listed) });
    return { lines: [], notes, questions, scenarios };
  }
  const doubt = [...oddities, ...doubts][0];
  const certainty: Certainty = grant.refresher === true ? 'discretionary' : listed ? 'market-dependent' : 'speculative';
  const line = {
    field: FIELD,
    label: name,
    column: 'equity',
    certainty,
    recurring: true,
    cash: false,
    inputs: worth.inputs,
    ...(doubt === undefined ? {} : { doubt }),
  } as const;
  if (schedule === undefined || blocking || worth.total.minor < 0) {
    if (schedule === undefined) {
      questions.push({ field: FIELD, text: 'Over how long does the grant vest, with which cliff and at what pace?' });
      notes.push({
        field: FIELD,
        text: `${name}: no usable vesting schedule, so the grant is shown and not placed in years.`,
      });
    }
    return {
      lines: [{ ...line, year: 0, amount: worth.total, counted: false, formula: worth.formula }],
      notes,
      questions,
      scenarios,
    };
  }
  const lines = yearsOf(context).flatMap((year): Line[] => {
    const { amount, how } = inYear(worth, grant, schedule, year, context.currency);
    if (amount.minor === 0 && worth.total.minor !== 0) return [];
    return [{ ...line, year, amount, counted: true, formula: `${worth.formula}; ${how}` }];
  });
  if (grant.instrument === 'option' && grant.value !== undefined && worth.perShare === undefined) {
    questions.push({
      field: FIELD,
      text: 'How is the stated value of the options worked out? An option is worth only what the share gains over the strike.',
    });
  }
  return { lines, notes, questions, scenarios };
}

function blockingQuestion(context: ValueContext, grant: Grant, listed: boolean): string {
  if (grant.shares === undefined && grant.percent === undefined)
    return 'How many shares is the grant, of which kind, and at what price?';
  if (grant.instrument === 'option' && grant.strike === undefined)
    return 'What is the strike price, and when was it last set?';
  if (listed) return 'At which price, on which day, is the grant turned into shares?';
  if (grant.percent === undefined && context.assumptions.fullyDilutedShares === undefined) {
    return 'How many shares are there fully diluted, and what did the last round pay a share?';
  }
  return 'What did the last round pay a share, and how large are the preferences before common stock?';
}

/** Shares and options by what vests in each year. */
export const equity: Component = {
  field: FIELD,
  value(context) {
    const lines: Line[] = [...refreshers(context)];
    const notes: Remark[] = [];
    const questions: Remark[] = [];
    const scenarios: EquityScenario[] = [];
    for (const grant of factsOf(context.facts, FIELD)) {
      const one = valueGrant(context, grant);
      lines.push(...one.lines);
      notes.push(...(one.notes ?? []));
      questions.push(...(one.questions ?? []));
      scenarios.push(...(one.scenarios ?? []));
    }
    return { lines, notes, questions, scenarios };
  },
};
