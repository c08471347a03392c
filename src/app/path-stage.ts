import type { PathStage } from '#app/home-view.ts';
import type { OfferCase } from '#app/offer-case.ts';

/** Where on the path of one offer a case is, told from what is recorded. */
export function pathStageOf({ situation, goals, entries }: OfferCase): PathStage {
  if (situation.stage === 'accepted') return 'keep';
  if (situation.stage === 'closing') return 'close';
  if (situation.stage === 'pushback') return 'answer';
  if (situation.stage === 'countering') return 'listen';
  if (goals.target !== undefined && goals.walkAway !== undefined) return 'ask';
  const hasPrepared =
    goals.target !== undefined || entries.some((entry) => entry.kind === 'evidence' || entry.kind === 'qualification');
  if (hasPrepared) return 'prepare';
  const hasThanked = entries.some((entry) => entry.kind === 'ask' || (entry.kind === 'note' && entry.by === 'me'));
  return hasThanked ? 'weigh' : 'receive';
}
