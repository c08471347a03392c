import type { Component } from '#domain/situation.ts';
import { openingIn } from '#engine/listen/polarity/opening.ts';
import { isCeiling, refusalIn } from '#engine/listen/polarity/refusal.ts';
import { componentsIn, WHOLE_OFFER } from '#engine/listen/words/components.ts';
import { isOffering } from '#engine/listen/words/offering.ts';
import type { Clause, Sentence } from '#engine/listen/words/sentences.ts';
import type { Mention } from '#engine/read/context.ts';

/** A clause that says of something whether it moves. */
export interface Hold {
  readonly kind: 'fixed' | 'open';
  /** What it is said of; `all` for the whole offer, empty when the clause does not tell. */
  readonly of: readonly Component[];
  /** The clause names a figure or a band, not the component. */
  readonly isInferred: boolean;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly clause: Clause;
}

const POINTS_BACK =
  /\b(?:it|its|that|this|those|these|they|them|both|neither|either|there|one|ones|which|the same|latter|former|none)\b/;
/** "Job title: ditto", "the same goes for leave". */
const LIKEWISE =
  /\b(?:ditto|likewise|same (?:goes|here|applies|is true|for)|so (?:is|are|can|does|do)|as (?:is|are)|similarly)\b/;
/** Terms that are not part of the negotiated fields but that are not the whole offer either. */
const OTHER_THINGS =
  /\b(?:review|shift|unit preference|course|laptop|car|clause|differential|visa|uniform|team|hours|schedule|workload|teaching|lab|office space|desk|bank details|promotion|overtime|on-?call)\b/;

/** Every clause of the reply that holds something fixed or open. */
export function holdsOf(sentences: readonly Sentence[], mentions: readonly Mention[]): Hold[] {
  const holds: Hold[] = [];
  let named: readonly Component[] = [];
  for (const sentence of sentences) {
    if (isQuestionForTerms(sentence.plain)) continue;
    let inSentence: readonly Component[] = [];
    for (const clause of splitMixed(sentence.clauses)) {
      const found = refusalIn(clause.plain);
      // "The best I could get is 83 plus commission" offers; what it names is not held.
      const refusal =
        found !== undefined && isOffering(clause.plain) && isCeiling(clause.plain.slice(found.start, found.end + 24))
          ? undefined
          : found;
      const opening = refusal === undefined ? openingIn(clause.plain) : undefined;
      const own = componentsIn(clause.plain).map(({ field }) => field);
      const back = POINTS_BACK.test(clause.plain);
      const hold = refusal ?? opening;
      const last = holds.at(-1);
      const here = own.length > 0 ? own : inSentence;
      if (hold === undefined && here.length > 0 && last !== undefined && LIKEWISE.test(clause.plain)) {
        const { start, end } = clause;
        holds.push({ kind: last.kind, of: here, isInferred: false, start, end, sentence, clause });
      } else if (hold !== undefined) {
        const of = own.length > 0 ? own : inSentence.length > 0 ? inSentence : back ? named : [];
        holds.push({
          kind: refusal === undefined ? 'open' : 'fixed',
          isInferred: of.length === 0,
          of: of.length > 0 ? of : unnamed(clause, sentence, mentions, refusal !== undefined),
          start: clause.start + hold.start,
          end: clause.start + hold.end,
          sentence,
          clause,
        });
      }
      if (own.length > 0) inSentence = own;
    }
    if (inSentence.length > 0) named = inSentence;
  }
  return holds;
}

/** A question is no answer: "which part of the base do you feel is fixed?" */
const isQuestionForTerms = (plain: string): boolean =>
  plain.endsWith('?') && /^(?:what|which|why|how|where|who|when|do you|did you|are you|have you)\b/.test(plain);

/** A clause that says both things is two: cut it at the comma between them. */
function splitMixed(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => {
    if (refusalIn(clause.plain) === undefined || !/, /.test(clause.plain)) return [clause];
    const parts: Clause[] = [];
    let from = 0;
    for (const comma of clause.plain.matchAll(/, /g)) {
      const head = clause.plain.slice(from, comma.index);
      const rest = clause.plain.slice(comma.index + 2);
      const turns =
        refusalIn(head) !== undefined
          ? refusalIn(rest) === undefined && openingIn(rest) !== undefined && componentsIn(rest).length > 0
          : openingIn(head) !== undefined && componentsIn(head).length > 0;
      if (!turns) continue;
      parts.push({ start: clause.start + from, end: clause.start + comma.index, plain: head });
      from = comma.index + 2;
      if (parts.length > 8) break;
    }
    parts.push({ start: clause.start + from, end: clause.end, plain: clause.plain.slice(from) });
    return parts;
  });
}

/** A refusal without a named component: pay when it is about a figure or a band, else perhaps the whole offer. */
function unnamed(clause: Clause, sentence: Sentence, mentions: readonly Mention[], isRefused: boolean): Component[] {
  if (!isRefused || OTHER_THINGS.test(sentence.plain)) return [];
  const money = mentions.some(
    (mention) => mention.kind === 'money' && mention.start >= sentence.start && mention.end <= sentence.end,
  );
  if (money) return ['baseSalary'];
  if (/\b(?:range|band|bracket|budget|grade|scale)\b/.test(clause.plain) && isCeiling(clause.plain))
    return ['baseSalary'];
  return WHOLE_OFFER.test(sentence.plain) || /\bit\b/.test(clause.plain) ? ['all'] : [];
}
