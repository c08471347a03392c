import { z } from 'zod';
import { isCalendarDate } from '#domain/time/calendar-date.ts';

/**
 * A fact: one term of an offer, the words that state it, and how sure the reading is.
 * Amounts are plain numbers in major units (185000), percentages as written (15 means 15 %),
 * currencies ISO 4217, dates `YYYY-MM-DD`.
 */

export const PERIODS = ['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour'] as const;
export type Period = (typeof PERIODS)[number];

const amount = z.number().finite();
const currency = z.string().regex(/^[A-Z]{3}$/);
const percent = z.number().finite();
const count = z.number().finite().nonnegative();
const date = z.string().refine(isCalendarDate, 'not a calendar date');
const text = z.string().min(1).max(2_000);
const period = z.enum(PERIODS);

/** Part of a vesting table: `percent` of the grant vests `afterMonths` months after the vesting start. */
const tranche = z.object({ afterMonths: count, percent });

/** The values each field may carry. Every value is optional: a letter can name a thing without its figure. */
export const FIELD_VALUES = {
  title: z.object({ text }),
  employer: z.object({ text }),
  location: z.object({ text }),
  workMode: z.object({ text: z.enum(['onsite', 'hybrid', 'remote']) }),
  level: z.object({ text }),
  manager: z.object({ text }),
  baseSalary: z.object({
    amount,
    maxAmount: amount,
    currency,
    period,
    /** Number of equal instalments a year the letter names (12, 13, 14). */
    instalments: count,
    /** The figure is the cost to company (India), not the salary alone. */
    costToCompany: z.boolean(),
    /** Share of full time the figure is quoted at: true when it is the full-time equivalent. */
    fullTimeEquivalent: z.boolean(),
    /** A later step: what has to happen before this figure applies. */
    from: text,
  }),
  signOnBonus: z.object({
    amount,
    currency,
    clawbackMonths: count,
    clawbackProRata: z.boolean(),
    clawbackTrigger: z.enum(['resignation', 'cause', 'any']),
    instalments: z.array(z.object({ afterMonths: count, amount })),
  }),
  targetBonus: z.object({
    percent,
    amount,
    currency,
    maxPercent: percent,
    maxAmount: amount,
    nature: z.enum(['guaranteed', 'target', 'discretionary']),
    proRated: z.boolean(),
  }),
  commission: z.object({
    amount,
    currency,
    ote: amount,
    quota: amount,
    rampMonths: count,
    drawRecoverable: z.boolean(),
  }),
  retentionBonus: z.object({ amount, currency, afterMonths: count }),
  equity: z.object({
    instrument: z.enum(['rsu', 'option', 'rsa', 'psu', 'units']),
    shares: count,
    value: amount,
    currency,
    percent,
    strike: amount,
    vestYears: count,
    cliffMonths: count,
    cadence: z.enum(['month', 'quarter', 'half-year', 'year']),
    schedule: z.array(tranche),
    doubleTrigger: z.boolean(),
    acceleration: z.enum(['single', 'double']),
    exerciseWindowDays: count,
    optionKind: z.enum(['iso', 'nso']),
    refresher: z.boolean(),
  }),
  relocation: z.object({ amount, currency, clawbackMonths: count, grossedUp: z.boolean() }),
  stipend: z.object({ amount, currency, period: z.enum([...PERIODS, 'once']), purpose: text }),
  thirteenthSalary: z.object({ salaries: count }),
  holidayAllowance: z.object({ percent, included: z.boolean() }),
  pto: z.object({ days: count, unlimited: z.boolean() }),
  holidays: z.object({ days: count }),
  sickLeave: z.object({ days: count }),
  retirementMatch: z.object({ percent, upToPercent: percent }),
  health: z.object({ employerPercent: percent }),
  severance: z.object({ months: count, weeks: count, amount, currency }),
  startDate: z.object({ date }),
  responseDeadline: z.object({ date, businessDays: count, days: count, time: text }),
  probation: z.object({ months: count, weeks: count, days: count }),
  noticePeriod: z.object({ months: count, weeks: count, days: count }),
  reviewDate: z.object({ date, months: count, text }),
  payFrequency: z.object({ period }),
  workingHours: z.object({ hoursPerWeek: count, ftePercent: percent }),
  overtime: z.object({ exempt: z.boolean() }),
  nonCompete: z.object({ months: count, text }),
  nonSolicit: z.object({ months: count }),
  arbitration: z.object({ text }),
  ipAssignment: z.object({ text }),
  atWill: z.object({ text }),
  integration: z.object({ text }),
  contingency: z.object({ text }),
} as const;

export type FieldId = keyof typeof FIELD_VALUES;
export const FIELD_IDS = Object.keys(FIELD_VALUES) as readonly FieldId[];
export type FieldValues<F extends FieldId> = Partial<z.infer<(typeof FIELD_VALUES)[F]>>;

/** Where a fact stands in the text: `quote === text.slice(start, end)`. */
export interface Span {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** How a value came to be known. A correction by the person always wins. */
export type Origin = 'read' | 'inferred' | 'corrected';

interface FactHead<F extends FieldId> {
  readonly field: F;
  /** Mentioned without a figure. */
  readonly stated?: 'unspecified';
  /** 0..1; below 0.5 is shown as doubtful. */
  readonly confidence: number;
  readonly origin?: Origin;
  /** Why the figure is doubtful or out of the ordinary, in a sentence for the person. */
  readonly doubt?: string;
}

/** One term as read from a letter. Narrow it by `field` to reach its values. */
export type Fact<F extends FieldId = FieldId> = F extends FieldId
  ? Readonly<FactHead<F> & Span & FieldValues<F>>
  : never;

/** A term without its place in a text: an ask, an answer, something agreed on the phone. */
export type Term<F extends FieldId = FieldId> = F extends FieldId
  ? Readonly<
      { field: F; stated?: 'unspecified' } & FieldValues<F> &
        Partial<Span> & { confidence?: number; origin?: Origin; doubt?: string }
    >
  : never;

const place = {
  quote: z.string().max(20_000),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
};
const note = {
  stated: z.literal('unspecified').optional(),
  origin: z.enum(['read', 'inferred', 'corrected']).optional(),
  doubt: z.string().max(500).optional(),
};
const variants = <S extends z.ZodRawShape>(extra: S) =>
  FIELD_IDS.map((field) => FIELD_VALUES[field].partial().extend({ field: z.literal(field), ...note, ...extra }));

/** Parses a fact that came over a boundary; unknown keys are dropped. */
export const factSchema = z.discriminatedUnion(
  'field',
  variants({ ...place, confidence: z.number().min(0).max(1) }) as never,
) as unknown as z.ZodType<Fact>;

/** Parses a term; the place in a text may be missing. */
export const termSchema = z.discriminatedUnion(
  'field',
  variants({
    quote: place.quote.optional(),
    start: place.start.optional(),
    end: place.end.optional(),
    confidence: z.number().min(0).max(1).optional(),
  }) as never,
) as unknown as z.ZodType<Term>;

/** Whether a field carries a figure or a value at all, beyond being named. */
export function hasValue(term: Term): boolean {
  return term.stated !== 'unspecified';
}

/** The facts of one field, in the order read. */
export function factsOf<F extends FieldId, T extends { readonly field: FieldId }>(
  facts: readonly T[],
  field: F,
): readonly Extract<T, { readonly field: F }>[] {
  return facts.filter((fact): fact is Extract<T, { readonly field: F }> => fact.field === field);
}
