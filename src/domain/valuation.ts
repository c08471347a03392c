import { z } from 'zod';
import type { FieldId } from '#domain/fact.ts';
import { isCalendarDate } from '#domain/time/calendar-date.ts';

/** How sure an amount is: paid whatever happens, paid at target, worth what the market says, worth something perhaps, at the employer's will. */
export const CERTAINTIES = ['guaranteed', 'at-target', 'market-dependent', 'speculative', 'discretionary'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Largest amount taken, in major units: beyond it cents are no longer exact. */
const LARGEST = 10_000_000_000_000;

/** Assumptions of a valuation. Every one has a documented default that the answer repeats. */
export const assumptionsSchema = z.object({
  /** Years looked at. */
  horizonYears: z.number().int().min(1).max(10).default(4),
  /** Share of the target bonus that is paid: 1 = at target. */
  bonusPayout: z.number().min(0).max(3).default(1),
  /** Share of quota reached: 1 = on-target earnings. */
  commissionAttainment: z.number().min(0).max(3).default(1),
  /** Private stock: nothing, the last price, the chosen sale or twice the price. Listed shares: −30 %, as today, +30 %, unless `priceChange` is set. */
  equity: z.enum(['low', 'expected', 'high']).default('expected'),
  sharePrice: z.number().nonnegative().max(LARGEST).optional(),
  /** Change of the share price: -0.3, 0, 0.3. */
  priceChange: z.number().min(-1).max(20).default(0),
  companyValue: z.number().nonnegative().max(LARGEST).optional(),
  fullyDilutedShares: z.number().positive().optional(),
  preferences: z.number().nonnegative().max(LARGEST).optional(),
  investorShare: z.number().min(0).max(1).optional(),
  /** Dilution of the remaining rounds taken together, 0..1. */
  dilution: z.number().min(0).max(1).default(0),
  /** Dilution of each round to come; taken together they replace `dilution`. */
  dilutionRounds: z.array(z.number().min(0).max(1)).max(10).optional(),
  workDaysPerYear: z.number().positive().default(260),
  hoursPerWeek: z.number().positive().max(168).optional(),
  hoursPerYear: z.number().positive().default(2080),
  fullTimeHoursPerWeek: z.number().positive().optional(),
  /** Percent of pay the person contributes to a matched plan; default: enough for the full match. */
  retirementContributionPercent: z.number().min(0).max(100).optional(),
  /** Public or private stock; unset = told from the letter, else shares count as listed and options as private. */
  listed: z.boolean().optional(),
  /** Share of yearly budgets (learning, equipment) the person will use. */
  stipendUse: z.number().min(0).max(1).default(1),
  /** Paid days off of the offer compared with: only the difference has a value. */
  daysOffComparedWith: z.number().nonnegative().optional(),
  /** Sale prices of the company to show in the scenario table. */
  exits: z.array(z.number().nonnegative().max(LARGEST)).max(10).optional(),
  /** Value of a common share in the last appraisal (409A), below what investors paid. */
  commonPrice: z.number().nonnegative().max(LARGEST).optional(),
  /** Share of the goals of performance shares that is reached: 1 = at target. */
  performanceFactor: z.number().min(0).max(3).default(1),
  /** Years of vesting where the letter names none; unset = the grant is not placed in years. */
  vestYears: z.number().positive().max(15).optional(),
  /** Value of the share grant expected each year on top of the letter; unset = none. */
  refresherValue: z.number().nonnegative().max(LARGEST).optional(),
  refresherFromYear: z.number().int().min(1).max(10).default(2),
  refresherVestYears: z.number().int().min(1).max(10).default(4),
  /** Rates the person set for money in other currencies: one unit of `from` in the currency of the offer, on a day. */
  rates: z
    .array(
      z.object({
        from: z.string().regex(/^[A-Z]{3}$/),
        rate: z.number().positive().max(1_000_000),
        on: z.string().refine(isCalendarDate),
      }),
    )
    .max(10)
    .optional(),
  /** What health cover costs the person a year: premium share and expected own payments. */
  healthCostPerYear: z.number().nonnegative().max(LARGEST).optional(),
});
export type Assumptions = Readonly<z.infer<typeof assumptionsSchema>>;

/** Only the assumptions that were given, so that a default stays tellable from a choice. */
export const assumptionPatchSchema = z
  .record(z.string(), z.unknown())
  .transform((given, context): Partial<Assumptions> => {
    const parsed = assumptionsSchema.safeParse(given);
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        context.addIssue({ code: 'custom', path: [...issue.path], message: issue.message });
      return z.NEVER;
    }
    return Object.fromEntries(
      Object.entries(parsed.data).filter(([key, value]) => key in given && value !== undefined),
    );
  });

/** Where an input came from. */
export type InputSource =
  | { readonly kind: 'letter'; readonly quote: string; readonly start: number; readonly end: number }
  /** Known without a place in a text: an ask, a talk, a line on the command line. */
  | { readonly kind: 'given' }
  | { readonly kind: 'corrected' }
  | { readonly kind: 'assumption'; readonly isDefault: boolean };

export interface ValueInput {
  readonly name: string;
  readonly value: number | string;
  readonly source: InputSource;
}

/** One amount in one year (1-based; 0 = not of a single year), with its formula in words and figures. */
export interface ValueItem {
  readonly field: FieldId;
  readonly label: string;
  readonly year: number;
  readonly amount: number;
  readonly certainty: Certainty;
  readonly recurring: boolean;
  readonly formula: string;
  readonly inputs: readonly ValueInput[];
  /** False: shown, but left out of every total. */
  readonly counted?: boolean;
  /** Why the figure cannot be right as stated. */
  readonly doubt?: string;
}

export interface ValueYear {
  readonly year: number;
  readonly base: number;
  readonly bonus: number;
  readonly signOn: number;
  readonly equity: number;
  readonly benefits: number;
  readonly total: number;
  readonly byCertainty: Readonly<Record<Certainty, number>>;
}

/** A row of the scenario table of a grant: what it pays at one sale price. */
export interface EquityScenario {
  readonly label: string;
  readonly companyValue?: number;
  readonly sharePrice?: number;
  readonly value: number;
  readonly exerciseCost: number;
  readonly formula: string;
}

/** What would have to be paid back on leaving after each month, from the first day on. */
export interface Repayment {
  readonly field: FieldId;
  readonly label: string;
  /** Undefined: the letter does not say; read as in full until the last month. */
  readonly proRata: boolean | undefined;
  readonly months: readonly { readonly month: number; readonly amount: number }[];
}

/** How a grant becomes the person's own, month by month of service. */
export interface VestingCurve {
  readonly label: string;
  /** Whole shares, or money in major units. */
  readonly unit: 'shares' | 'money';
  readonly total: number;
  /** Vested at the end of each month; index 0 is the first day. */
  readonly vested: readonly number[];
  /** The length of vesting is assumed, not stated. */
  readonly assumed: boolean;
}

export interface Valuation {
  /** ISO 4217; undefined when the letter's currency cannot be told. */
  readonly currency: string | undefined;
  readonly years: readonly ValueYear[];
  /** Average a year over the horizon, one-time money spread over it. */
  readonly annualised: number;
  /** The same without speculative and discretionary parts. */
  readonly annualisedFirm: number;
  /** Sum of one-time money. */
  readonly oneOff: number;
  /** Cash that is certain in the first twelve months. */
  readonly guaranteedFirstYear: number;
  readonly firstYear: number;
  /** `firstYear` without speculative and discretionary parts. */
  readonly firstYearFirm?: number;
  readonly items: readonly ValueItem[];
  readonly scenarios: readonly EquityScenario[];
  readonly repayments?: readonly Repayment[];
  readonly vesting?: readonly VestingCurve[];
  /** What could not be valued, each with the question that would settle it. */
  readonly questions: readonly { readonly field: FieldId; readonly text: string }[];
  /** Notes such as "repayable until …", "gross-up not stated". */
  readonly notes: readonly { readonly field: FieldId; readonly text: string }[];
  readonly assumptions: Assumptions;
}
