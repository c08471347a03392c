import { z } from 'zod';
import { FIELD_IDS, type FieldId, type Term, termSchema } from '#domain/fact.ts';

/** Where a negotiation stands, in the form every engine after reading takes it. */

export const STAGES = ['received', 'countering', 'pushback', 'closing', 'accepted'] as const;
export type Stage = (typeof STAGES)[number];

export const STANCES = [
  'accept-ask',
  'counter',
  'soft-no',
  'fixed-component',
  'firm-no',
  'final',
  'deadline-pressure',
  'ask-number',
  'ask-justification',
  'deferral',
  'frustration',
  'rescind',
  'written-confirmation',
  'info',
] as const;
export type Stance = (typeof STANCES)[number];

const fieldId = z.enum(FIELD_IDS as [FieldId, ...FieldId[]]);
/** A component, or the whole offer. */
const component = z.union([fieldId, z.literal('all')]);
export type Component = FieldId | 'all';

/** One ask (`me`) or answer (`them`) after the offer. `amount` is days for pto and the percent for targetBonus. */
export const stepSchema = z.object({
  by: z.enum(['me', 'them']),
  field: fieldId,
  amount: z.number().finite(),
  on: z.string().optional(),
});
export type Step = Readonly<z.infer<typeof stepSchema>>;

export const competingOfferSchema = z.object({
  employer: z.string().max(300),
  facts: z.array(termSchema).max(200).default([]),
});

/** A piece of pay evidence the person recorded. Amounts are yearly, in `currency`. */
export const marketDatumSchema = z.object({
  source: z.string().max(300),
  role: z.string().max(300).optional(),
  place: z.string().max(300).optional(),
  low: z.number().finite().optional(),
  median: z.number().finite().optional(),
  high: z.number().finite().optional(),
  currency: z.string().max(3).optional(),
  /** What kind of source, strongest first. */
  kind: z.enum(['posted-range', 'employer-band', 'official', 'survey', 'self-reported', 'friend', 'other']).optional(),
  asOf: z.string().max(40).optional(),
  measures: z.enum(['base', 'total']).optional(),
});
export type MarketDatum = Readonly<z.infer<typeof marketDatumSchema>>;

/** Pay that is lost by leaving the present job: a factual reason for one-time money. `amount` in major units. */
export const forfeitSchema = z.object({
  /** In the person's words: "the bonus paid in March". */
  what: z.string().min(1).max(200),
  amount: z.number().finite().positive().optional(),
  currency: z.string().max(3).optional(),
});

/** Facts about the person's own circumstances they ticked, used in choosing a move, never inferred. */
export const circumstancesSchema = z.object({
  unemployed: z.boolean().optional(),
  acceptedTooEarly: z.boolean().optional(),
  otherProcesses: z.boolean().optional(),
  wouldWalk: z.boolean().optional(),
});
export type Circumstances = Readonly<z.infer<typeof circumstancesSchema>>;

export const employerSaidSchema = z.object({
  fixed: z.array(component).max(60).default([]),
  open: z.array(component).max(60).default([]),
  final: z.boolean().default(false),
  stance: z.enum(STANCES).optional(),
});
export type EmployerSaid = Readonly<z.infer<typeof employerSaidSchema>>;

const lenientTerms = z
  .array(z.unknown())
  .max(500)
  .default([])
  .transform((items) =>
    items.flatMap((item): Term[] => {
      const parsed = termSchema.safeParse(item);
      return parsed.success ? [parsed.data] : [];
    }),
  );

export const situationSchema = z.object({
  stage: z.enum(STAGES).default('received'),
  offer: lenientTerms,
  /** Private: the lowest yearly base the person would take. Only home rules and the planner read it. */
  walkAway: z.number().finite().optional(),
  /** Private until asked: the yearly base aimed for. */
  target: z.number().finite().optional(),
  competingOffers: z.array(competingOfferSchema).max(50).default([]),
  marketData: z.array(marketDatumSchema).max(200).default([]),
  history: z.array(stepSchema).max(500).default([]),
  agreedVerbally: lenientTerms,
  employerSaid: employerSaidSchema.default({ fixed: [], open: [], final: false }),
  /** Days of the calendar: today, and the day an answer is due. */
  today: z.string().optional(),
  deadline: z.string().optional(),
  /** Names for greeting and sign-off. */
  recruiterName: z.string().max(200).optional(),
  candidateName: z.string().max(200).optional(),
  /** Names or addresses a draft is about to go to, as the compose window shows them. */
  recipients: z.array(z.string().max(320)).max(100).optional(),
  circumstances: circumstancesSchema.optional(),
  /** Pay the person would lose by leaving where they are. */
  forfeits: z.array(forfeitSchema).max(20).optional(),
});
export type Situation = Readonly<z.infer<typeof situationSchema>>;

/** What the person wants. Yearly base figures; `preferences` 0..2, 1 = a component counts at its money worth. */
export const goalsSchema = z.object({
  target: z.number().finite().optional(),
  ideal: z.number().finite().optional(),
  walkAway: z.number().finite().optional(),
  preferences: z.partialRecord(fieldId, z.number().min(0).max(2)).optional(),
  /** What has to be there whatever the pay, in the person's words, and whether this offer has it. */
  mustHaves: z
    .array(z.object({ text: z.string().min(1).max(200), met: z.boolean().optional() }))
    .max(30)
    .optional(),
  /** The job held now, as terms: what staying is worth. */
  present: z.array(termSchema).max(60).optional(),
  circumstances: circumstancesSchema.optional(),
  /**
   * Answers to "rather this or that": whether so much of a component was preferred to `over` times its money worth
   * in base pay.
   */
  choices: z
    .array(z.object({ field: fieldId, over: z.number().min(0).max(4), picked: z.enum(['field', 'baseSalary']) }))
    .max(60)
    .optional(),
});
export type Choice = Readonly<NonNullable<z.infer<typeof goalsSchema>['choices']>[number]>;
export type Goals = Readonly<z.infer<typeof goalsSchema>>;
