import type { Situation } from '#domain/situation.ts';
import type { PayEvidence } from '#engine/plan/evidence.ts';
import { inOfferPeriod, type PayBasis } from '#engine/plan/pay-basis.ts';
import { roundDown, roundingStep } from '#engine/plan/round-figure.ts';

/** Two figures this near read as one in a letter. */
const SAME = 0.001;
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * SAME;

/**
 * The walk-away in the offer's own period, as long as the employer has not named that figure themselves: a number that
 * must not be asked for, since an ask at exactly the least one would take gives it away on the page.
 */
export function guardedFigure(
  situation: Situation,
  walkAway: number | undefined,
  evidence: PayEvidence,
  basis: PayBasis,
): number | undefined {
  if (walkAway === undefined || walkAway <= 0) return undefined;
  const figure = walkAway / basis.perYear;
  const theirs = [
    basis.term.amount,
    basis.term.maxAmount,
    evidence.ceiling === undefined ? undefined : evidence.ceiling / basis.perYear,
    ...situation.history
      .filter(({ by, field }) => by === 'them' && field === 'baseSalary')
      .map(({ amount }) => inOfferPeriod(amount, basis)),
  ];
  return theirs.some((each) => each !== undefined && isSame(figure, each)) ? undefined : figure;
}

/** A base figure that is not the guarded one: where it would be, the next round figure above. */
export function besideGuarded(figure: number, guarded: number | undefined): number {
  if (guarded === undefined || !isSame(figure, guarded)) return figure;
  const step = roundingStep(figure);
  let above = roundDown(figure, step) + step;
  // Where the steps are finer than what reads as one figure, it takes more than one of them.
  for (let more = 0; more < 3 && isSame(above, guarded); more++) above += step;
  return Number(above.toFixed(6));
}

export const isGuarded = (figure: number, guarded: number | undefined): boolean =>
  guarded !== undefined && isSame(figure, guarded);
