import type { WordingRequest } from '#domain/wording.ts';
import { isAsking, isFinal } from '#engine/phrase/fit-move.ts';
import type { Facts } from '#engine/phrase/slots.ts';
import type { TacticId } from '#engine/phrase/tactic.ts';

/**
 * What to say for a move in its situation. A move that would cost the person something as things stand becomes the
 * nearest thing that does not: after a final word nothing is asked for, after a yes nothing is reopened, terms that
 * are agreed come on paper first, and a yes waits for the letter that holds them.
 */
export function chooseTactic({ move, situation, objection }: WordingRequest, facts: Facts): TacticId {
  const { kind, occasion } = move;
  const isOpen = situation.stage !== 'accepted' && !isFinal(situation) && !facts.isAgreedInPart;
  if (objection !== undefined && isOpen) return 'answer-objection';
  if (occasion === 'confirm-call') return 'confirm-call';
  if (occasion === 'loose-ends') return 'loose-ends';
  if (occasion === 'accepted-too-quickly') return 'accepted-too-quickly';
  if (
    situation.stage === 'accepted' &&
    (isAsking(kind) || kind === 'thank-and-ask-time' || kind === 'request-details')
  ) {
    return isAsking(kind) ? 'accepted-too-quickly' : 'loose-ends';
  }
  if (kind === 'decline' || kind === 'request-writing' || kind === 'request-details') return kind;
  if (kind === 'wait') return isFinal(situation) ? 'final' : 'wait';
  if (kind === 'accept') return facts.unwritten.length > 0 || facts.isAskOpen ? 'accept-on-paper' : 'accept';
  if (kind === 'thank-and-ask-time') return occasion === 'extend-deadline' ? 'extend-deadline' : kind;
  if (occasion === 'extend-deadline') return 'extend-deadline';
  return askingTactic({ move, situation }, facts);
}

function askingTactic({ move, situation }: Pick<WordingRequest, 'move' | 'situation'>, facts: Facts): TacticId {
  const { kind, occasion } = move;
  const hasAsks = facts.asks.length > 0;
  // After a final word only what costs nothing, such as the start date, is left among the asks.
  if (isFinal(situation)) return facts.isAgreedInPart ? 'request-writing' : hasAsks ? 'benefits' : 'final';
  if (facts.isAgreedInPart) return hasAsks ? 'ask-on-paper' : 'request-writing';
  if (!hasAsks) return facts.isAllFixed ? 'non-negotiable' : 'probe';
  if (occasion === 'non-negotiable' || facts.isAllFixed) return 'non-negotiable';
  if (kind === 'probe') return 'probe';
  if (kind === 'trade') return 'trade';
  if (kind === 'counter' && !facts.isFirstAsk) return 'counter';
  if (!facts.asks.some(({ field }) => field === 'baseSalary')) return facts.isFirstAsk ? 'benefits' : 'trade';
  const { stance } = situation.employerSaid;
  if ((stance === 'ask-number' || stance === 'ask-justification') && !facts.isFirstAsk) return 'answer-question';
  if (occasion === 'competing-offer') return facts.hasRival ? 'competing-offer' : 'ask';
  if (occasion === 'lowball' || occasion === 'unemployed' || occasion === 'benefits') return occasion;
  return 'ask';
}
