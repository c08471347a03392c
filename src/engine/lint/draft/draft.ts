import type { FieldId, Term } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';
import { asksOf, type DraftAsk } from '#engine/lint/draft/asks.ts';
import { type DraftFigure, figuresOf } from '#engine/lint/draft/figures.ts';
import { ownTextEnd, plainOf } from '#engine/lint/draft/own-text.ts';
import { type DraftSentence, sentencesOf } from '#engine/lint/draft/sentences.ts';
import { ACCEPTS, CONDITIONAL } from '#engine/lint/draft/signals.ts';

/** A draft taken apart once, for all rules. */
export interface Draft {
  readonly text: string;
  readonly plain: string;
  /** Offset at which quoted mail begins. */
  readonly end: number;
  readonly sentences: readonly DraftSentence[];
  /** The sentences that say something: no greeting, no sign-off. */
  readonly body: readonly DraftSentence[];
  readonly figures: readonly DraftFigure[];
  readonly asks: readonly DraftAsk[];
  readonly acceptances: readonly DraftSentence[];
  readonly situation: Situation;
}

/** Drafts beyond this are judged up to here. */
const MOST_TEXT = 20_000;

export function draftOf(given: string, situation: Situation): Draft {
  const text = given.slice(0, MOST_TEXT);
  const plain = plainOf(text);
  const end = ownTextEnd(text);
  const sentences = sentencesOf(text, plain, end);
  const body = sentences.filter(({ isFrame }) => !isFrame);
  const figures = figuresOf(plain, end);
  return {
    text,
    plain,
    end,
    sentences,
    body,
    figures,
    asks: asksOf(sentences, figures),
    acceptances: body.filter(
      ({ plain: words }) =>
        ACCEPTS.test(words) &&
        !isConditional(words) &&
        !/\b(?:accepted your|not|can't|cannot|unable to|won't|decline|invit|calendar|form)\b/.test(words),
    ),
    situation,
  };
}

function isConditional(plain: string): boolean {
  const accepts = ACCEPTS.exec(plain);
  return accepts !== null && CONDITIONAL.test(plain) && !/^(?:yes|all right|ok)/.test(plain);
}

const amountsOf = (term: Term): number[] => {
  const { amount, maxAmount, percent, days, shares, value, ote } = term as unknown as Readonly<
    Record<string, number | undefined>
  >;
  return [amount, maxAmount, percent, days, shares, value, ote].filter((one): one is number => typeof one === 'number');
};

/** Whether two figures are the same in a letter: half a percent apart at most, for rounding in words. */
export const isNear = (a: number, b: number, tolerance = 0.001): boolean => Math.abs(a - b) <= Math.abs(b) * tolerance;

/** Figures the employer has named: in the letter, in answers, in what was agreed. Yearly pay also by the month. */
export function employerFigures(situation: Situation, field?: FieldId): number[] {
  const of = (term: { readonly field: FieldId }) => field === undefined || term.field === field;
  return [
    ...situation.offer.filter(of).flatMap(amountsOf),
    ...situation.agreedVerbally.filter(of).flatMap(amountsOf),
    ...situation.history.filter((step) => step.by === 'them' && of(step)).map(({ amount }) => amount),
  ];
}

/** Figures the person has named before. */
export function ownFigures(situation: Situation, field?: FieldId): number[] {
  return situation.history
    .filter((step) => step.by === 'me' && (field === undefined || step.field === field))
    .map(({ amount }) => amount);
}

/** The yearly base of the offer in hand: the employer's last word on it. */
export function offeredBase(situation: Situation): number | undefined {
  const said = situation.history.filter((step) => step.by === 'them' && step.field === 'baseSalary').at(-1)?.amount;
  if (said !== undefined) return said;
  const base = situation.offer.find((term): term is Term<'baseSalary'> => term.field === 'baseSalary');
  return base?.amount;
}
