import { roundingStep, roundUp } from '#engine/plan/round-figure.ts';
import type { Place } from '#engine/plan/table.ts';

/** Each step of mine is at most this part of the one before. */
const SMALLER = 0.9;
/** No step takes more than this part of the gap. */
const MOST_OF_GAP = 1 / 3;

/** From this part on, an answer is meant to be noticed. */
const VISIBLE = 0.2;

/** The gap that is not worth another round, as part of the figure. */
const CLOSE = 0.004;

/** The smallest change of a figure people would make. */
export function grain(place: Place, figure: number): number {
  if (place.field === 'pto' || place.field === 'severance') return 1;
  return figure < 100 && place.field !== 'baseSalary' ? 0.5 : roundingStep(figure);
}

/** Whether what they named meets what was asked, or so nearly that asking on would be petty. */
export function isMet(place: Place): boolean {
  if (place.mine === undefined) return true;
  const gap = place.mine - place.standing;
  return gap <= Math.max(place.mine * CLOSE, 1e-9);
}

/**
 * My next figure for a component. It falls only when they improved this component since my last change: by `part` of
 * their movement, by less than my step before, by a third of the gap at most, and never to below their own figure.
 */
export function nextFigure(place: Place, part: number): number {
  const { mine, standing } = place;
  if (mine === undefined || isMet(place)) return standing;
  if (place.sinceMyMove <= 0) return mine;
  const before = place.myLastStep === undefined ? Number.POSITIVE_INFINITY : Math.max(0, place.myLastStep) * SMALLER;
  const gap = mine - standing;
  const step = grain(place, mine);
  // Near the end a third of the gap is less than people would name: then it is the smallest change.
  const third = part >= 1 && gap > step ? Math.max(gap * MOST_OF_GAP, step) : gap * MOST_OF_GAP;
  // A real movement of theirs is answered by a step that can be seen.
  const answer =
    part >= VISIBLE && place.sinceMyMove >= 2 * step && gap > 2 * step
      ? Math.max(place.sinceMyMove * part, step)
      : place.sinceMyMove * part;
  const most = Math.min(answer, before, third);
  // Rounding up keeps the step no larger than meant; where it would be no step at all the figure stands.
  const figure = roundUp(mine - most, step);
  return Math.min(mine, Math.max(figure, standing));
}
