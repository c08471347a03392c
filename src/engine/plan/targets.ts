import type { Goals, Situation } from '#domain/situation.ts';
import { type PayEvidence, payEvidence } from '#engine/plan/evidence.ts';
import { besideGuarded, guardedFigure } from '#engine/plan/guarded.ts';
import type { PayBasis } from '#engine/plan/pay-basis.ts';
import { roundDown, roundNearest } from '#engine/plan/round-figure.ts';

/**
 * Asks over the offer, as practice knows them (not measured): 5–15 % is ordinary, up to 20 % needs strong evidence,
 * beyond 30 % reads as unserious. Between 20 and 30 % only where strong evidence says the offer is below market.
 */
const CORRIDOR = { low: 0.05, usual: 0.13, high: 0.15, strong: 0.2, never: 0.3 } as const;

/** Room above the target, so that something is left to give. */
const ROOM = 0.05;

/** The yearly figures a plan works with. All but `ask` are private. */
export interface Targets {
  readonly walkAway: number | undefined;
  /** The walk-away in the offer's period where the employer has not named it: no ask may be this figure. */
  readonly guarded: number | undefined;
  /** What the person aims for; from evidence or the ordinary corridor where they set none. */
  readonly target: number;
  readonly targetFrom: 'goals' | 'evidence' | 'corridor';
  /** The first figure to ask for, in the offer's period; undefined when base has no room. */
  readonly ask: number | undefined;
  /** Why base is not asked for, or what bounded the figure. */
  readonly bound: 'target-below-offer' | 'posted-maximum' | 'corridor' | 'evidence' | 'none';
  /** The offer is far below the target or the market. */
  readonly lowball: boolean;
  readonly evidence: PayEvidence;
}

export function targetsOf(situation: Situation, goals: Goals, basis: PayBasis): Targets {
  const evidence = payEvidence(situation, basis);
  const offered = basis.yearly;
  const walkAway = goals.walkAway ?? situation.walkAway;
  const given = goals.target ?? situation.target;
  const supported = evidence.rival ?? evidence.middle;
  const target = given ?? (supported !== undefined && supported > offered ? supported : offered * (1 + CORRIDOR.low));
  const targetFrom = given !== undefined ? 'goals' : supported === target ? 'evidence' : 'corridor';
  const market = evidence.middle ?? evidence.rival;
  const lowball =
    target >= offered * 1.18 || (market !== undefined && market >= offered * 1.15) || (walkAway ?? 0) > offered * 1.08;
  const guarded = guardedFigure(situation, walkAway, evidence, basis);
  const head = { walkAway, guarded, target, targetFrom, lowball, evidence } as const;
  // A target at the offer is a target to keep, one below it has been met already.
  if (target < offered * 0.999) return { ...head, ask: undefined, bound: 'target-below-offer' };

  const wished = Math.max(target * (1 + ROOM), goals.ideal ?? 0, offered * (1 + CORRIDOR.usual));
  const strongLimit =
    market !== undefined && market > offered * (1 + CORRIDOR.strong) ? CORRIDOR.never : CORRIDOR.strong;
  const corridor = offered * (1 + (evidence.strong ? strongLimit : CORRIDOR.high));
  // Evidence bounds an ask that goes beyond it, as far as it reaches above the offer at all.
  const upper = Math.max(evidence.upper ?? 0, evidence.rival ?? 0);
  const supportedUpTo = upper > offered * (1 + CORRIDOR.low) ? Math.max(upper, target) : Number.POSITIVE_INFINITY;
  const limit = Math.min(corridor, supportedUpTo, evidence.ceiling ?? Number.POSITIVE_INFINITY);
  const ask = besideGuarded(inPeriod(Math.min(wished, limit), limit, basis), guarded);
  const amount = basis.term.amount ?? 0;
  if (ask <= amount * 1.005) return { ...head, ask: undefined, bound: 'posted-maximum' };
  const bound =
    wished <= limit
      ? 'none'
      : limit === evidence.ceiling
        ? 'posted-maximum'
        : evidence.strong
          ? 'evidence'
          : 'corridor';
  return { ...head, ask, bound };
}

/** A yearly figure in the offer's period, as people would say it, never above `limit` nor past it by rounding. */
function inPeriod(yearly: number, limit: number, basis: PayBasis): number {
  const figure = yearly / basis.perYear;
  const most = limit / basis.perYear;
  const rounded = roundNearest(figure);
  if (rounded <= most) return rounded;
  const down = roundDown(figure);
  // A cap just above the offer can be tighter than the rounding: then the cap itself is the figure.
  return down > (basis.term.amount ?? 0) ? down : most;
}
