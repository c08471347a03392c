import { scheduleOf } from '#domain/equity/grant.ts';
import { type VestingSchedule, vestingInYear } from '#domain/equity/vesting.ts';
import { factsOf } from '#domain/fact.ts';
import { type Money, money, times } from '#domain/money/amount.ts';
import type { Certainty, EquityScenario, VestingCurve } from '#domain/valuation.ts';
import {
  type Component,
  type Contribution,
  count,
  type Line,
  otherCurrency,
  type Remark,
  show,
  type ValueContext,
  yearsOf,
} from '#engine/evaluate/components/component.ts';
import { grantDoubts, impliedCount } from '#engine/evaluate/components/equity-doubts.ts';
import { type Grant, INSTRUMENT_NAMES, isListed } from '#engine/evaluate/components/equity-grant.ts';
import { scenariosOf } from '#engine/evaluate/components/equity-scenarios.ts';
import { vestingInputs, vestingOf } from '#engine/evaluate/components/equity-vesting.ts';
import { byPerformance, type GrantWorth, worthOf } from '#engine/evaluate/components/grant-worth.ts';
import { refreshers } from '#engine/evaluate/components/refreshers.ts';

const FIELD = 'equity';

function nameOf(grant: Grant): string {
  return grant.instrument === undefined ? 'Equity' : INSTRUMENT_NAMES[grant.instrument];
}

/** What vests in a year: whole shares × worth of a share, or the year's part of the money. */
function inYear(
  context: ValueContext,
  worth: GrantWorth,
  grant: Grant,
  schedule: VestingSchedule,
  year: number,
): { amount: Money; how: string } {
  if (worth.perShare !== undefined && grant.shares !== undefined) {
    const shares = vestingInYear(Math.round(grant.shares), schedule, year);
    const amount = times(money(shares, context.currency), worth.perShare);
    return {
      amount,
      how: `${count(context, shares)} shares vest in year ${year} × ${count(context, worth.perShare)} = ${show(context, amount)}`,
    };
  }
  const amount = { currency: context.currency, minor: vestingInYear(worth.total.minor, schedule, year) };
  return { amount, how: `${show(context, amount)} of ${show(context, worth.total)} vests in year ${year}` };
}

function valueGrant(context: ValueContext, grant: Grant): Contribution {
  const notes: Remark[] = [];
  const questions: Remark[] = [];
  const name = nameOf(grant);
  const listed = isListed(context, grant);
  const { schedule, doubts: oddities } = scheduleOf(grant, context.assumptions.vestYears);
  const { doubts, blocking } = grantDoubts(context, grant);
  const implied = context.assumptions.fullyDilutedShares === undefined ? impliedCount(context, grant) : undefined;
  for (const text of [...oddities, ...doubts, ...(implied === undefined ? [] : [implied])])
    notes.push({ field: FIELD, text });
  if (grant.value !== undefined && grant.currency !== undefined && grant.currency !== context.currency) {
    notes.push(otherCurrency(context, FIELD, name, grant.value, grant.currency));
    if (grant.shares === undefined) return { lines: [], notes };
  }
  const worth = byPerformance(context, grant, worthOf(context, grant, listed));
  const vesting = blocking ? [] : vestingOf(context, grant, schedule, name);
  const { preferences, investorShare } = context.assumptions;
  if (!listed && (preferences === undefined) !== (investorShare === undefined)) {
    questions.push({
      field: FIELD,
      text: 'How much do the preferred investors get first, and which share of the company do they hold?',
    });
  }
  const unsized = grant.shares === undefined && grant.value === undefined && grant.percent === undefined;
  const scenarios = blocking || unsized ? [] : scenariosOf(context, grant, listed, name);
  if (worth === undefined) {
    questions.push({ field: FIELD, text: blockingQuestion(context, grant, listed) });
    return { lines: [], notes, questions, scenarios, vesting };
  }
  const doubt = [...oddities, ...doubts].join(' ');
  const certainty: Certainty = grant.refresher === true ? 'discretionary' : listed ? 'market-dependent' : 'speculative';
  const line = {
    field: FIELD,
    label: name,
    column: 'equity',
    certainty,
    recurring: true,
    cash: false,
    inputs: [...worth.inputs, ...vestingInputs(context, grant)],
    ...(doubt === '' ? {} : { doubt }),
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
    const { amount, how } = inYear(context, worth, grant, schedule, year);
    if (amount.minor === 0 && worth.total.minor !== 0) return [];
    return [{ ...line, year, amount, counted: true, formula: `${worth.formula}; ${how}` }];
  });
  if (grant.instrument === 'option' && grant.value !== undefined && worth.perShare === undefined) {
    questions.push({
      field: FIELD,
      text: 'How is the stated value of the options worked out? An option is worth only what the share gains over the strike.',
    });
  }
  return { lines, notes, questions, scenarios, vesting };
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
    const vesting: VestingCurve[] = [];
    for (const grant of factsOf(context.facts, FIELD)) {
      const one = valueGrant(context, grant);
      lines.push(...one.lines);
      notes.push(...(one.notes ?? []));
      questions.push(...(one.questions ?? []));
      scenarios.push(...(one.scenarios ?? []));
      vesting.push(...(one.vesting ?? []));
    }
    return { lines, notes, questions, scenarios, vesting };
  },
};
