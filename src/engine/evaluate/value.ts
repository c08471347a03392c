import type { FieldId, Term } from '#domain/fact.ts';
import { AmountOutOfRange, toMajor } from '#domain/money/amount.ts';
import { NO_CURRENCY } from '#domain/money/currency.ts';
import {
  type Assumptions,
  assumptionsSchema,
  type EquityScenario,
  type Repayment,
  type Valuation,
  type ValueItem,
  type VestingCurve,
} from '#domain/valuation.ts';
import type { Contribution, Line, Remark, ValueContext } from '#engine/evaluate/components/component.ts';
import { COMPONENTS } from '#engine/evaluate/components/index.ts';
import { broughtOver, rateOf } from '#engine/evaluate/foreign-money.ts';
import { totalsOf } from '#engine/evaluate/totals.ts';

/** How figures are written where nobody says: the command line, tests. */
const DEFAULT_LOCALE = 'en-US';
const TOO_LARGE = 'The figure is too large to be meant as written. Left out of the totals.';

/** Given assumptions over the defaults; a value out of bounds falls back to its default. */
function complete(given: Partial<Assumptions>): {
  assumptions: Assumptions;
  isDefault: (key: keyof Assumptions) => boolean;
} {
  const whole = assumptionsSchema.safeParse(given);
  if (whole.success) return { assumptions: whole.data, isDefault: (key) => given[key] === undefined };
  const bad = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
  const good = Object.fromEntries(Object.entries(given).filter(([key]) => !bad.has(key)));
  return { assumptions: assumptionsSchema.parse(good), isDefault: (key) => bad.has(key) || given[key] === undefined };
}

/** Currency of the valuation: the base's, a corrected one first, else that of the first money named. */
function currencyOf(facts: readonly Term[]): string | undefined {
  const named = facts.flatMap((fact) =>
    'currency' in fact && fact.currency !== undefined ? [{ fact, currency: fact.currency }] : [],
  );
  const base = named.filter(({ fact }) => fact.field === 'baseSalary');
  return (base.find(({ fact }) => fact.origin === 'corrected') ?? base[0] ?? named[0])?.currency;
}

/** The yearly pay that percents refer to: what the base and nothing else gives, once it is counted. */
function baseIn(lines: readonly Line[]): Line['amount'] | undefined {
  return lines.find((line) => line.field === 'baseSalary' && line.counted && line.year === 1)?.amount;
}

/** Runs one component; figures too large to be kept exactly are left out with a note. */
function contribution(component: (typeof COMPONENTS)[number], context: ValueContext): Contribution {
  try {
    return component.value(context);
  } catch (error) {
    if (!(error instanceof AmountOutOfRange)) throw error;
    return {
      lines: [],
      notes: [{ field: component.field, text: TOO_LARGE }],
    };
  }
}

/** No pay is this large in any currency, in major units. */
const LARGEST = 1_000_000_000_000;

function tooLarge(fact: Term): boolean {
  const figures = Object.entries(fact).filter(([key]) => key !== 'start' && key !== 'end');
  return figures.some(([, value]) => typeof value === 'number' && Math.abs(value) > LARGEST);
}

function itemOf(line: Line): ValueItem {
  const { field, label, year, certainty, recurring, formula, inputs, counted, doubt } = line;
  return {
    field,
    label,
    year,
    amount: toMajor(line.amount),
    certainty,
    recurring,
    formula,
    inputs,
    ...(counted ? {} : { counted }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function distinct(remarks: readonly Remark[]): readonly { field: FieldId; text: string }[] {
  return remarks.filter(
    (one, index) => remarks.findIndex((other) => other.field === one.field && other.text === one.text) === index,
  );
}

/**
 * What an offer is worth: three totals side by side, each year by component and by certainty, and every amount with its
 * formula and inputs. Nothing unknown is counted; each unknown is a question. `locale` is how figures are written in words.
 */
export function valueOffer(
  terms: readonly Term[],
  given: Partial<Assumptions> = {},
  locale = DEFAULT_LOCALE,
): Valuation {
  const { assumptions, isDefault } = complete(given);
  const sane = terms.filter((fact) => !tooLarge(fact));
  const currency = currencyOf(sane);
  const facts = broughtOver(sane, currency, assumptions.rates);
  const lines: Line[] = [];
  const questions: Remark[] = [];
  const notes: Remark[] = [];
  const scenarios: EquityScenario[] = [];
  const repayments: Repayment[] = [];
  const vesting: VestingCurve[] = [];
  for (const fact of terms) if (tooLarge(fact)) notes.push({ field: fact.field, text: TOO_LARGE });
  for (const component of COMPONENTS) {
    const context: ValueContext = {
      facts,
      currency: currency ?? NO_CURRENCY,
      assumptions,
      locale,
      isDefault,
      base: baseIn(lines),
      lines,
    };
    const found = contribution(component, context);
    lines.push(...found.lines);
    questions.push(...(found.questions ?? []));
    notes.push(...(found.notes ?? []));
    scenarios.push(...(found.scenarios ?? []));
    repayments.push(...(found.repayments ?? []));
    vesting.push(...(found.vesting ?? []));
  }
  for (const fact of facts) {
    const rate = rateOf(fact);
    if (rate !== undefined) {
      const text = `Money in ${rate.from} is taken at ${rate.rate} ${currency ?? ''} for 1 ${rate.from}, as you set it for ${rate.on}.`;
      notes.push({ field: fact.field, text });
    }
    if (fact.doubt !== undefined) notes.push({ field: fact.field, text: fact.doubt });
  }
  return {
    currency,
    ...totalsOf(currency ?? NO_CURRENCY, lines, assumptions.horizonYears),
    items: lines.map(itemOf),
    scenarios,
    repayments,
    vesting,
    questions: distinct(questions),
    notes: distinct(notes),
    assumptions,
  };
}
