import type { FieldId } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';
import { isReference, SUBJECT_ELSEWHERE } from '#engine/lint/draft/asks.ts';
import { componentsIn } from '#engine/lint/draft/components.ts';
import { type Draft, employerFigures, isNear, offeredBase } from '#engine/lint/draft/draft.ts';
import type { DraftFigure } from '#engine/lint/draft/figures.ts';
import type { DraftSentence } from '#engine/lint/draft/sentences.ts';
import { inOfferPeriod, type PayBasis } from '#engine/plan/pay-basis.ts';

/** The figures a message asks for, by component, in the unit of a history; the first of a component counts. */
export function asksIn(draft: Draft, basis: PayBasis): ReadonlyMap<FieldId, number> {
  const asks = new Map<FieldId, number>();
  for (const { sentence, figures } of sayings(draft)) {
    const { start, end } = sentence;
    for (const [at, figure] of figures.entries()) {
      const before = draft.plain.slice(figures[at - 1]?.end ?? start, figure.start);
      const after = draft.plain.slice(figure.end, Math.min(figures[at + 1]?.start ?? end, figure.end + 40));
      const asked = askOf(figure, before, after, draft.situation);
      if (asked === undefined || asks.has(asked.field)) continue;
      const { field, amount } = asked;
      asks.set(field, field === 'baseSalary' ? inOfferPeriod(amount, basis) : amount);
    }
  }
  const spoken = asks.size > 0 ? undefined : inThousands(draft, basis);
  return spoken === undefined ? asks : asks.set('baseSalary', spoken);
}

/** "I was hoping for 205": thousands of base pay, as it is said on a call. */
function inThousands(draft: Draft, basis: PayBasis): number | undefined {
  const said =
    /\b(?:for|at|to|with|around|about|do) (\d{2,3})(?!\d|[.,]\d|\s?(?:%|percent|days?|hours?|years?|months?|people|shares))/;
  const match = draft.body.flatMap(({ plain }) => said.exec(plain)?.[1] ?? [])[0];
  const yearly = Number(match) * 1_000;
  return yearly > basis.yearly && yearly < basis.yearly * 1.6 ? inOfferPeriod(yearly, basis) : undefined;
}

interface Saying {
  readonly sentence: DraftSentence;
  readonly figures: readonly DraftFigure[];
}

/** Figures that belong to something else: pay that is lost, what they have offered, thanks for it. */
const ELSEWHERE = /\b(?:forfeit\w*|giving up|leaving (?:now|where)|unvested|you (?:offered|named|said|gave))\b/;

/** Where a sentence that begins with a source turns to what one wants. */
const TURN = /\b(?:i was|i am|i'm|i had|i would|i'd|my) (?:hoping|thinking|looking|aiming|like|number|figure|ask)\b/;

/** The sentences that ask, and others that name a figure of one's own ("what I have in mind is …", "let's meet at …"). */
function sayings(draft: Draft): readonly Saying[] {
  const theirs = employerFigures(draft.situation);
  return draft.body.flatMap((sentence): Saying[] => {
    const ask = draft.asks.find((each) => each.sentence === sentence);
    if (ask !== undefined && ask.figures.length > 0) return [{ sentence, figures: ask.figures }];
    const { plain, start, end } = sentence;
    if (ELSEWHERE.test(plain)) return [];
    const from = SUBJECT_ELSEWHERE.test(plain) ? start + (TURN.exec(plain)?.index ?? plain.length) : start;
    const isNamed = componentsIn(plain).length > 0;
    const figures = draft.figures.filter(
      (figure) =>
        figure.start >= from &&
        figure.end <= end &&
        (isNamed || isLikeBase(figure, draft.situation)) &&
        !isReference(plain, figure.start - start, figure.end - start) &&
        !theirs.some((each) => isNear(figure.amount, each)),
    );
    return figures.length === 0 ? [] : [{ sentence, figures }];
  });
}

/** Money of the size of base pay, above what is offered: nobody names such a figure in passing. */
function isLikeBase({ kind, amount }: DraftFigure, situation: Situation): boolean {
  const base = offeredBase(situation);
  return kind === 'money' && base !== undefined && amount > base && amount < base * 1.6;
}

/** Where one part of a list ends; not the comma or the point inside a figure. */
const CLAUSE = /,(?!\d)|[;:?!]|\.(?!\d)| and | plus | with | as well as /;

/** A sum of everything is no figure for one component. */
const OF_ALL = /\b(?:total|overall|all in|package|altogether|in sum)\b/;

/** "10 % more": a rise of base as it stands. */
const A_RISE = /^\s*(?:more|higher|increase|raise|on top)\b/;

const NO_FIGURE: ReadonlySet<FieldId> = new Set<FieldId>(['pto', 'workMode', 'startDate', 'title', 'reviewDate']);

/** What a figure asks for: by its unit, by the words right before it, by those right behind it. */
function askOf(
  { kind, amount }: DraftFigure,
  before: string,
  after: string,
  situation: Situation,
): { readonly field: FieldId; readonly amount: number } | undefined {
  if (kind === 'days') return { field: 'pto', amount };
  if (kind === 'shares') return { field: 'equity', amount };
  const lead = before.split(CLAUSE).at(-1) ?? '';
  const tail = after.split(CLAUSE)[0] ?? '';
  if (OF_ALL.test(lead) || OF_ALL.test(tail)) return undefined;
  const named = [...componentsIn(lead), ...componentsIn(tail)];
  if (kind === 'percent') {
    if (/\bof the company\b/.test(after)) return { field: 'equity', amount };
    const base = offeredBase(situation);
    const isRise = A_RISE.test(after) && amount <= 60 && named.every((field) => field === 'baseSalary');
    if (isRise && base !== undefined) return { field: 'baseSalary', amount: Math.round(base * (1 + amount / 100)) };
    return { field: named[0] ?? 'targetBonus', amount };
  }
  return { field: named.find((field) => !NO_FIGURE.has(field)) ?? 'baseSalary', amount };
}
