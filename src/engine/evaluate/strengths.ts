import type { FieldId, Term } from '#domain/fact.ts';
import type { Gap } from '#domain/gap.ts';
import { formatMoney } from '#domain/money/format.ts';
import type { MarketDatum } from '#domain/situation.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import type { Certainty, Valuation, ValueItem } from '#domain/valuation.ts';
import { positionsOf } from '#engine/evaluate/market-position.ts';

/** One thing that speaks for the offer, or that it lacks, with what it rests on. */
export interface Point {
  readonly field: FieldId;
  readonly text: string;
  /** Yearly money at stake in major units; undefined when it cannot be told. */
  readonly worth: number | undefined;
  /** The words of the letter, the source of the market figure, or the question to ask. */
  readonly evidence: string;
}

export interface StrengthsAndGaps {
  readonly strengths: readonly Point[];
  readonly shortfalls: readonly Point[];
}

interface Weighed {
  readonly field: FieldId;
  readonly label: string;
  readonly yearly: number;
  readonly item: ValueItem;
}

/** Counted items by label, averaged over the horizon, base left out. */
function byLabel(valuation: Valuation): readonly Weighed[] {
  const horizon = valuation.assumptions.horizonYears;
  const all = new Map<string, { item: ValueItem; minor: number }>();
  for (const item of valuation.items) {
    if (item.counted === false || item.year < 1 || item.field === 'baseSalary') continue;
    const known = all.get(item.label);
    all.set(item.label, { item: known?.item ?? item, minor: (known?.minor ?? 0) + Math.round(item.amount * 100) });
  }
  return [...all].map(([label, { item, minor }]) => ({
    field: item.field,
    label,
    yearly: Math.round(minor / horizon) / 100,
    item,
  }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What an amount that is not certain hangs on. */
function hopeOf(field: FieldId, certainty: Certainty): string {
  if (field === 'signOnBonus' && certainty === 'at-target')
    return 'yours for good only once the repayment period is over';
  if (field === 'retentionBonus') return 'paid only if you stay';
  if (certainty === 'speculative') return 'and may be worth nothing';
  return certainty === 'discretionary' ? 'at their discretion' : 'only at target';
}

function quoteOf(item: ValueItem): string {
  const read = item.inputs.find((input) => input.source.kind === 'letter');
  return read?.source.kind === 'letter' ? `“${read.source.quote}”` : item.formula;
}

function fromMarket(input: StrengthsInput, base: number | undefined): { strengths: Point[]; shortfalls: Point[] } {
  const strengths: Point[] = [];
  const shortfalls: Point[] = [];
  if (base === undefined) return { strengths, shortfalls };
  const { currency } = input.valuation;
  for (const position of positionsOf(input.evidence ?? [], {
    base,
    currency,
    role: input.role,
    place: input.place,
    today: input.today,
    locale: input.locale,
  })) {
    if (position.difference === undefined) continue;
    const away = formatMoney(Math.round(Math.abs(position.difference)), currency, input.locale);
    const evidence = [position.text, ...position.cautions].join(' ');
    const side = position.difference < 0 ? shortfalls : strengths;
    if (position.difference === 0) continue;
    const text =
      position.difference < 0
        ? `The base is ${away} below the middle of the market figure.`
        : `The base is ${away} above the middle of the market figure.`;
    side.push({ field: 'baseSalary', text, worth: Math.abs(position.difference), evidence });
  }
  return { strengths, shortfalls };
}

export interface StrengthsInput {
  readonly valuation: Valuation;
  readonly facts: readonly Term[];
  readonly gaps: readonly Gap[];
  readonly evidence?: readonly MarketDatum[];
  readonly role?: string | undefined;
  readonly place?: string | undefined;
  readonly today: CalendarDate;
  /** BCP 47: how figures are written in the sentences. */
  readonly locale?: string | undefined;
}

/** What is strong and what falls short, in order of money; what cannot be priced comes after, by its weight. */
export function strengthsOf(input: StrengthsInput): StrengthsAndGaps {
  const { valuation } = input;
  const money = (value: number): string => formatMoney(Math.round(value), valuation.currency, input.locale);
  const base = valuation.items.find(
    (item) => item.field === 'baseSalary' && item.year === 1 && item.counted !== false,
  )?.amount;
  const { strengths, shortfalls } = fromMarket(input, base);
  for (const { field, label, yearly, item } of byLabel(valuation)) {
    const often = item.recurring ? 'a year' : `a year, spread over ${valuation.assumptions.horizonYears} years`;
    if (yearly > 0 && (item.certainty === 'guaranteed' || item.certainty === 'market-dependent')) {
      strengths.push({
        field,
        text: `${label}: ${money(yearly)} ${often}.`,
        worth: yearly,
        evidence: quoteOf(item),
      });
    } else if (yearly > 0) {
      const hope = hopeOf(field, item.certainty);
      shortfalls.push({
        field,
        text: `${label}: ${money(yearly)} ${often}, ${hope}.`,
        worth: yearly,
        evidence: quoteOf(item),
      });
    } else if (yearly < 0) {
      shortfalls.push({
        field,
        text: `${label}: ${money(-yearly)} a year less.`,
        worth: -yearly,
        evidence: item.formula,
      });
    }
  }
  const byWorth = (a: Point, b: Point): number => (b.worth ?? 0) - (a.worth ?? 0);
  const open = [...input.gaps]
    .sort((a, b) => b.weight - a.weight)
    .map(
      (gap): Point => ({
        field: gap.field,
        text: `${capital(gap.label)}: ${gap.state === 'absent' ? 'not in the letter' : 'mentioned, left open'}.`,
        worth: undefined,
        evidence: gap.question,
      }),
    );
  return { strengths: [...strengths].sort(byWorth), shortfalls: [...[...shortfalls].sort(byWorth), ...open] };
}
