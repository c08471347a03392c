import { type OfferCase, qualificationsOf } from '#app/offer-case.ts';
import type { FieldId } from '#domain/fact.ts';
import type { Plan } from '#domain/move.ts';
import type { Situation } from '#domain/situation.ts';
import { payBasis } from '#engine/plan/pay-basis.ts';
import { type Alternative, bestAlternative } from '#engine/plan/prepare/alternative.ts';
import { choiceDoubts, type EitherOr, nextEitherOr } from '#engine/plan/prepare/either-or.ts';
import { type GoalDoubt, goalDoubts } from '#engine/plan/prepare/goal-doubts.ts';
import { type Justification, justificationFor } from '#engine/plan/prepare/justification.ts';
import { type LimitGuess, limitGuesses } from '#engine/plan/prepare/limits.ts';
import { type MediumAdvice, mediumFor } from '#engine/plan/prepare/medium.ts';
import { neverSay } from '#engine/plan/prepare/never-say.ts';
import { objectionsFor, type PreparedObjection } from '#engine/plan/prepare/objections.ts';
import { daysFor, type TimelineStep } from '#engine/plan/prepare/timeline.ts';
import { standingEntries } from '#engine/track/standing.ts';

export type { PreparedObjection };

/** What to have ready before the talk. Home side only: the doubts and the alternative are about private numbers. */
export interface Preparation {
  readonly doubts: readonly GoalDoubt[];
  readonly alternative?: Alternative;
  /** The next "rather this or that"; absent once the few that help are answered. */
  readonly eitherOr?: EitherOr;
  /** Components whose place in the order contradicts what was answered. */
  readonly choiceDoubts: readonly FieldId[];
  /** What is on record, picked and ordered for the planned ask. */
  readonly justification: readonly Justification[];
  readonly objections: readonly PreparedObjection[];
  readonly days: readonly TimelineStep[];
  readonly medium: MediumAdvice;
  readonly limits: readonly LimitGuess[];
  readonly neverSay: readonly string[];
}

type Prepared = Pick<OfferCase, 'situation' | 'goals' | 'entries'>;

/** Put together from what is recorded; the same record gives the same preparation. */
export function preparationOf({ situation, goals, entries }: Prepared, plan: Plan, locale?: string): Preparation {
  const standing = standingEntries(entries);
  const alternative = bestAlternative(situation, goals.present);
  const eitherOr = nextEitherOr(situation, goals);
  const thanked = standing.some((entry) => entry.kind === 'ask');
  return {
    doubts: goalDoubts(goals, payBasis(situation.offer)?.yearly, alternative?.yearlyBase),
    ...(alternative === undefined ? {} : { alternative }),
    ...(eitherOr === undefined ? {} : { eitherOr }),
    choiceDoubts: choiceDoubts(goals),
    justification: justificationFor(situation, asksOf(situation, plan), qualificationsOf({ entries }), locale),
    objections: objectionsFor(situation, goals),
    days: daysFor(situation, goals, { thanked }),
    medium: mediumFor(plan.move),
    limits: limitGuesses(situation, goals),
    neverSay: neverSay(situation, goals),
  };
}

/** What reasons are for: the planned asks; before there are any, base. */
const asksOf = ({ offer }: Situation, { move }: Plan) =>
  move.asks.length > 0 ? move.asks : offer.filter(({ field }) => field === 'baseSalary');
