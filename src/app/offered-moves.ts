import type { OfferCase } from '#app/offer-case.ts';
import { hasValue } from '#domain/fact.ts';
import type { Gap } from '#domain/gap.ts';
import type { Move, Plan } from '#domain/move.ts';
import { planMove } from '#engine/plan/next-move.ts';

/** The components worth asking about first, at most this many in one message. */
const MOST_QUESTIONS = 6;

/**
 * The moves a person may want at this point, best first: the planned one, then the ordinary ones of the stage.
 * An ask needs a target; without one it is not offered.
 */
export function offeredMoves(
  offerCase: OfferCase,
  gaps: readonly Gap[],
): { readonly plan: Plan; readonly moves: readonly Move[] } {
  const plan = planMove(offerCase.situation, offerCase.goals);
  const moves: Move[] = [plan.move];
  const { stage } = offerCase.situation;
  if (stage === 'received') {
    const about = gaps.slice(0, MOST_QUESTIONS).map((gap) => gap.field);
    moves.push({ kind: 'thank-and-ask-time', asks: [] });
    if (about.length > 0) moves.push({ kind: 'request-details', asks: [], about: [...new Set(about)] });
    const base = offerCase.situation.offer.some((term) => term.field === 'baseSalary' && hasValue(term));
    if (base && offerCase.goals.target !== undefined) {
      const ask = planMove({ ...offerCase.situation, stage: 'countering' }, offerCase.goals).move;
      if (ask.kind === 'ask' || ask.kind === 'counter') moves.push(ask);
    }
  }
  if (stage === 'closing') moves.push({ kind: 'request-writing', asks: [] });
  const seen = new Set<string>();
  return {
    plan,
    moves: moves.filter((move) => !seen.has(move.kind) && seen.add(move.kind) !== undefined && move.kind !== 'wait'),
  };
}
