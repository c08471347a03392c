import type { FieldId } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';
import { draftOf } from '#engine/lint/draft/draft.ts';
import { ASKS_FOR_LETTER, CONDITIONAL, REASON } from '#engine/lint/draft/signals.ts';
import type { PayBasis } from '#engine/plan/pay-basis.ts';
import { asksIn } from '#engine/rehearse/asks-in.ts';

/** What an employer takes from a message. */
export interface HeardMessage {
  readonly does: 'accept' | 'decline' | 'ask' | 'want-more' | 'ask-time' | 'ask-letter' | 'question' | 'other';
  /** Figures asked for, in the unit of a history. */
  readonly asks: ReadonlyMap<FieldId, number>;
  readonly hasReason: boolean;
  readonly isQuestion: boolean;
  /** The yes is there and waits for nothing but the paper. */
  readonly willSign: boolean;
}

const DECLINES =
  /\b(?:(?:have to|must|will|would like to|decided to|i(?:'m| am)? going to|i) (?:decline|turn (?:it|this|the offer) down|withdraw)|(?:not|cannot|can't|won't|unable to) (?:be able to )?(?:accept|take|join)|decided against|pass on (?:this|the offer))\b/;
const WANTS_TIME =
  /\b(?:time to (?:think|review|read|consider|decide|look)|(?:until|by|before) (?:next )?(?:monday|tuesday|wednesday|thursday|friday|the end of|[a-z]+ \d|\d{1,2})|(?:a few|two|three|some) (?:more )?(?:business |working )?days to|extend the (?:deadline|date)|come back to you (?:by|on))\b/;
const WILL_SIGN =
  /\b(?:(?:it will be|it is|my answer is|the way of my) (?:a )?yes|of my yes|ready to (?:accept|sign)|return it(?: signed)?|(?:i will|i'll|will) (?:gladly )?(?:sign|accept)|sign and return)\b/;
/** A plain yes, also where the letter is named before it ("I have read it and gladly accept"). */
const ACCEPTS_TOO = /\b(?:gladly|happily|hereby|formally|and|i|do) accept\b(?! (?:if|once|when|only|less|a lower|any))/;
const ASKS_ABOUT =
  /\b(?:help me understand|(?:could|can|would|will) you (?:tell|explain|walk|share)|tell me|i wonder\w*|curious)\b/;
const MORE = /\b(?:more|higher|better|increase|raise|improve|room|flexib\w+|leeway)\b/;

/** Takes a message apart with the same means as the draft check, so that what is heard is what is marked. */
export function hearMessage(text: string, situation: Situation, basis: PayBasis): HeardMessage {
  const draft = draftOf(text, situation);
  const asks = asksIn(draft, basis);
  const plain = draft.body.map((sentence) => sentence.plain).join(' ');
  const isVague = draft.asks.some((ask) => ask.isVague);
  const head = {
    asks,
    hasReason: REASON.test(plain),
    isQuestion: plain.includes('?') || ASKS_ABOUT.test(plain),
    willSign: WILL_SIGN.test(plain),
  };
  if (asks.size > 0) return { ...head, does: 'ask' };
  if (DECLINES.test(plain)) return { ...head, does: 'decline' };
  const isYes = draft.body.some((sentence) => ACCEPTS_TOO.test(sentence.plain) && !CONDITIONAL.test(sentence.plain));
  if (draft.acceptances.length > 0 || isYes) return { ...head, does: 'accept' };
  if (WANTS_TIME.test(plain)) return { ...head, does: 'ask-time' };
  if (ASKS_FOR_LETTER.test(plain) || head.willSign) return { ...head, does: 'ask-letter' };
  if (isVague || (MORE.test(plain) && !head.isQuestion)) return { ...head, does: 'want-more' };
  return { ...head, does: head.isQuestion ? 'question' : 'other' };
}
