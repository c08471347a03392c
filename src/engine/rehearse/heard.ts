import type { FieldId } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';
import { isReference, SUBJECT_ELSEWHERE } from '#engine/lint/draft/asks.ts';
import { componentsIn } from '#engine/lint/draft/components.ts';
import { type Draft, draftOf, employerFigures, isNear } from '#engine/lint/draft/draft.ts';
import type { DraftFigure } from '#engine/lint/draft/figures.ts';
import type { DraftSentence } from '#engine/lint/draft/sentences.ts';
import { ASKS_FOR_LETTER, REASON } from '#engine/lint/draft/signals.ts';
import { inOfferPeriod, type PayBasis } from '#engine/plan/pay-basis.ts';

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
const MORE = /\b(?:more|higher|better|increase|raise|improve|room|flexib\w+|leeway)\b/;

/** Takes a message apart with the same means as the draft check, so that what is heard is what is marked. */
export function hearMessage(text: string, situation: Situation, basis: PayBasis): HeardMessage {
  const draft = draftOf(text, situation);
  const asks = asksIn(draft, basis);
  const plain = draft.body.map((sentence) => sentence.plain).join(' ');
  const head = {
    asks,
    hasReason: REASON.test(plain),
    isQuestion: plain.includes('?'),
    willSign: WILL_SIGN.test(plain),
  };
  if (asks.size > 0) return { ...head, does: 'ask' };
  if (DECLINES.test(plain)) return { ...head, does: 'decline' };
  if (draft.acceptances.length > 0) return { ...head, does: 'accept' };
  if (WANTS_TIME.test(plain)) return { ...head, does: 'ask-time' };
  if (ASKS_FOR_LETTER.test(plain) || head.willSign) return { ...head, does: 'ask-letter' };
  if (draft.asks.some(({ isVague }) => isVague) || (head.isQuestion && MORE.test(plain)))
    return { ...head, does: head.isQuestion && !draft.asks.some(({ isVague }) => isVague) ? 'question' : 'want-more' };
  return { ...head, does: head.isQuestion ? 'question' : 'other' };
}

function asksIn(draft: Draft, basis: PayBasis): ReadonlyMap<FieldId, number> {
  const asks = new Map<FieldId, number>();
  for (const { sentence, figures } of sayings(draft)) {
    const { start, end } = sentence;
    for (const [at, figure] of figures.entries()) {
      const before = draft.plain.slice(figures[at - 1]?.end ?? start, figure.start);
      const after = draft.plain.slice(figure.end, Math.min(figures[at + 1]?.start ?? end, figure.end + 40));
      const field = fieldOf(figure, before, after) ?? (asks.has('baseSalary') ? undefined : 'baseSalary');
      if (field === undefined || asks.has(field)) continue;
      asks.set(field, field === 'baseSalary' ? inOfferPeriod(figure.amount, basis) : figure.amount);
    }
  }
  return asks;
}

interface Saying {
  readonly sentence: DraftSentence;
  readonly figures: readonly DraftFigure[];
}

/** Figures that belong to something else: a source, another employer, pay that is lost, what they have offered. */
const ELSEWHERE =
  /\b(?:forfeit\w*|giving up|leaving (?:now|where)|unvested|you (?:offered|named|said|gave)|thank\w*)\b/;

/** The sentences that ask, and others that name a component with a figure of one's own ("what I have in mind is ..."). */
function sayings(draft: Draft): readonly Saying[] {
  const theirs = employerFigures(draft.situation);
  return draft.body.flatMap((sentence): Saying[] => {
    const ask = draft.asks.find((each) => each.sentence === sentence);
    if (ask !== undefined) return [{ sentence, figures: ask.figures }];
    const { plain, start, end } = sentence;
    if (SUBJECT_ELSEWHERE.test(plain) || ELSEWHERE.test(plain) || componentsIn(plain).length === 0) return [];
    const figures = draft.figures.filter(
      (figure) =>
        figure.start >= start &&
        figure.end <= end &&
        !isReference(plain, figure.start - start, figure.end - start) &&
        !theirs.some((each) => isNear(figure.amount, each)),
    );
    return figures.length === 0 ? [] : [{ sentence, figures }];
  });
}

/** The component a figure belongs to: by its unit, by the words right before it, by those right behind it. */
function fieldOf({ kind }: DraftFigure, before: string, after: string): FieldId | undefined {
  if (kind === 'days') return 'pto';
  if (kind === 'shares') return 'equity';
  const lead = before.split(/[,;:]| and | plus | with | as well as /).at(-1) ?? '';
  const tail = after.split(/[,;.?!]| and | plus | with | as well as /)[0] ?? '';
  const named = [...componentsIn(lead), ...componentsIn(tail)];
  if (kind === 'percent') return /\bof the company\b/.test(after) ? 'equity' : (named[0] ?? 'targetBonus');
  return named.find((field) => field !== 'pto' && field !== 'workMode' && field !== 'startDate');
}
