import { z } from 'zod';
import type { FieldId } from '#domain/fact.ts';

/** How sure an amount is: paid whatever happens, paid at target, worth what the market says, worth something perhaps, at the employer's will. */
export const CERTAINTIES = ['guaranteed', 'at-target', 'market-dependent', 'speculative', 'discretionary'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Assumptions of a valuation. Every one has a documented default that the answer repeats. */
export const assumptionsSchema = z.object({
  /** Years looked at. */
  horizonYears: z.number().int().min(1).max(10).default(4),
  /** Share of the target bonus that is paid: 1 = at target. */
  bonusPayout: z.number().min(0).max(3).default(1),
  /** Share of quota reached: 1 = on-target earnings. */
  commissionAttainment: z.number().min(0).max(3).default(1),
  /** Scenario for private equity; listed shares are always at `sharePrice`. */
  equity: z.enum(['low', 'expected', 'high']).default('expected'),
  sharePrice: z.number().nonnegative().optional(),
  /** Change of the share price: -0.3, 0, 0.3. */
  priceChange: z.number().min(-1).max(20).default(0),
  companyValue: z.number().nonnegative().optional(),
  fullyDilutedShares: z.number().positive().optional(),
  preferences: z.number().nonnegative().optional(),
  investorShare: z.number().min(0).max(1).optional(),
  /** Dilution of the remaining rounds taken together, 0..1. */
  dilution: z.number().min(0).max(1).default(0),
  workDaysPerYear: z.number().positive().default(260),
  hoursPerWeek: z.number().positive().max(168).optional(),
  hoursPerYear: z.number().positive().default(2080),
  fullTimeHoursPerWeek: z.number().positive().optional(),
  /** Percent of pay the person contributes to a matched plan; default: enough for the full match. */
  retirementContributionPercent: z.number().min(0).max(100).optional(),
  /** Public or private stock; unset = told from the letter, else private. */
  listed: z.boolean().optional(),
  stipendUse: z.number().min(0).max(1).default(1),
  daysOffComparedWith: z.number().nonnegative().optional(),
});
export type Assumptions = Readonly<z.infer<typeof assumptionsSchema>>;

/** Only the assumptions that were given, so that a default stays tellable from a choice. */
export const assumptionPatchSchema = z.record(z.string(), z.unknown()).transform((given, context): Partial<Assumptions> => {
  const parsed = assumptionsSchema.safeParse(given);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) context.addIssue({ code: 'custom', path: [...issue.path], message: issue.message });
    return z.NEVER;
  }
  return Object.fromEntries(Object.entries(parsed.data).filter(([key, value]) => key in given && value !== undefined));
});

/** Where an input came from. */
export type InputSource =
  | { readonly kind: 'letter'; readonly quote: string; readonly start: number; readonly end: number }
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
  readonly items: readonly ValueItem[];
  readonly scenarios: readonly EquityScenario[];
  /** What could not be valued, each with the question that would settle it. */
  readonly questions: readonly { readonly field: FieldId; readonly text: string }[];
  /** Notes such as "repayable until …", "gross-up not stated". */
  readonly notes: readonly { readonly field: FieldId; readonly text: string }[];
  readonly assumptions: Assumptions;
}
