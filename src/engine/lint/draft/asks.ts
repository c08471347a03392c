import type { FieldId } from '#domain/fact.ts';
import { componentsIn } from '#engine/lint/draft/components.ts';
import type { DraftFigure } from '#engine/lint/draft/figures.ts';
import type { DraftSentence } from '#engine/lint/draft/sentences.ts';
import { NOT_FOR_TERMS, REQUEST, WANTS_MORE } from '#engine/lint/draft/signals.ts';

/** A sentence that asks for better terms. */
export interface DraftAsk {
  readonly sentence: DraftSentence;
  /** Components named in the sentence; base salary when it names only money. */
  readonly fields: readonly FieldId[];
  /** The figures asked for, without those that only say where things stand. */
  readonly figures: readonly DraftFigure[];
  /** Asks for more without a figure or a concrete term. */
  readonly isVague: boolean;
}

/** A figure that the sentence refers to rather than asks for: "from $75,000", "the 70k you offered", "instead of". */
export function isReference(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 40), start);
  const after = plain.slice(end, end + 40);
  return (
    /\b(?:from|instead of|rather than|above|below|over|past|beyond|than|versus|vs|currently|current|your|the offered|offered|offer of|worth(?: about| around)?|quoted?|brought in|saved|by)\s*(?:the |an? |about |around |of )*$/.test(
      before,
    ) ||
    /^\s*(?:you (?:offered|mentioned|proposed|quoted|have)|(?:base|salary)? ?(?:that )?(?:you|was) (?:offered|proposed)|offered|in the (?:letter|offer)|that vest|of (?:pipeline|revenue|sales)|is a lot closer|on the table)/.test(
      after,
    )
  );
}

/** Words that make a market or another offer the subject: its figures are reasons. */
export const SUBJECT_ELSEWHERE =
  /\b(?:market|survey|report|median|average|glassdoor|levels\.?(?:fyi)?\b(?= |,)|payscale|benchmark|posting|posted|advertis\w+|going rate|another (?:offer|company|firm)|other offers?|competing|offer (?:of [^.?!]{0,20})?from|similar roles|comparable|puts? (?:this|the|senior)|shows?\b)/;

/** "What I bring:" announces a list of merits, not of asks. */
const IS_ABOUT_ME =
  /\b(?:i (?:would |'d |will |can )?(?:bring|offer|contribute|have done)|about me|my (?:experience|achievements|record))\b[^.?!]{0,40}:$/;

/** The sentences that ask for terms. List items below an ask are asks of their own. */
export function asksOf(sentences: readonly DraftSentence[], figures: readonly DraftFigure[]): DraftAsk[] {
  const asks: DraftAsk[] = [];
  /** Sentences that may still stand between the words that announce a list and its items. */
  let underAsk = 0;
  for (const sentence of sentences) {
    if (sentence.isFrame) continue;
    const { plain } = sentence;
    if (IS_ABOUT_ME.test(plain)) {
      underAsk = 0;
      continue;
    }
    const own = figures.filter((figure) => figure.start >= sentence.start && figure.end <= sentence.end);
    const asked = own.filter(
      (figure) =>
        !isReference(plain, figure.start - sentence.start, figure.end - sentence.start) && !isReason(sentence, figure),
    );
    const fields = componentsIn(plain);
    const isRequest = REQUEST.test(plain);
    if (sentence.kind === 'item') {
      if (underAsk > 0 || isRequest) asks.push({ sentence, fields, figures: asked, isVague: false });
      continue;
    }
    underAsk = isRequest || /\b(?:list|points?|following|changes|requests?|asks)\b/.test(plain) ? 3 : underAsk - 1;
    const isWanting = WANTS_MORE.test(plain);
    const isAboutTerms =
      asked.some(({ kind }) => kind !== 'percent' || fields.length > 0) || isWanting || fields.length > 0;
    if (!isRequest || !isAboutTerms) continue;
    if (
      asked.length === 0 &&
      (NOT_FOR_TERMS.test(plain) || /\b(?:offered|listed|described|mentioned)\b/.test(plain)) &&
      !isWanting
    )
      continue;
    if (asked.length === 0 && /\b(?:send|share|extend|review it|look at it|walk me|explain|confirm)\b/.test(plain))
      continue;
    const isConcrete =
      asked.length > 0 ||
      fields.some((field) => field !== 'baseSalary' && !isWanting) ||
      /\b(?:pro ?rat|match)\b/.test(plain);
    asks.push({
      sentence,
      fields: fields.length > 0 ? fields : asked.some(({ kind }) => kind === 'money') ? ['baseSalary'] : [],
      figures: asked,
      isVague: !isConcrete && isWanting,
    });
  }
  return asks;
}

/** In "the survey shows $62,000, so I'd like $64,000" only what follows the last clause mark is asked for. */
function isReason(sentence: DraftSentence, figure: DraftFigure): boolean {
  const { plain } = sentence;
  const subject = SUBJECT_ELSEWHERE.exec(plain);
  if (subject === null) return false;
  const request = [
    ...plain.matchAll(
      /\b(?:i'd like|i would like|could (?:you|we)|would|i'm asking|i am asking|so i|asking for|propose|request|i(?:'d| would) need)\b/g,
    ),
  ].at(0);
  if (request === undefined) return true;
  return figure.start - sentence.start < request.index;
}
