import type { FieldId, Term } from '#domain/fact.ts';
import type { Situation } from '#domain/situation.ts';

/** Whether two figures are the same in a letter. */
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 0.001;

/** The key under which a term of this kind carries its figure. */
const FIGURE_KEYS = ['amount', 'days', 'percent', 'value', 'shares', 'months', 'weeks', 'ote', 'salaries'] as const;
type FigureKey = (typeof FIGURE_KEYS)[number];

export function figureKey(term: Term): FigureKey | undefined {
  const values = term as unknown as Readonly<Record<string, unknown>>;
  return FIGURE_KEYS.find((key) => typeof values[key] === 'number');
}

/** The figure an ask or an answer carries. */
export function figureOf(term: Term): number | undefined {
  const key = figureKey(term);
  return key === undefined ? undefined : (term as unknown as Readonly<Record<string, number>>)[key];
}

export function withFigure(term: Term, figure: number): Term {
  const key = figureKey(term);
  return key === undefined ? term : ({ ...term, [key]: figure } as Term);
}

/** Every figure the employer has named for a component: in the letter, in talk, in answers. */
export function employerFigures(situation: Situation, field: FieldId): number[] {
  const of = (terms: readonly Term[]) =>
    terms.filter((term) => term.field === field).flatMap((term) => figureOf(term) ?? []);
  const said = situation.history.filter((step) => step.by === 'them' && step.field === field);
  return [...of(situation.offer), ...of(situation.agreedVerbally), ...said.map(({ amount }) => amount)];
}

/** The person's last figure for a component when the employer has not improved on theirs since. */
export function unansweredFigure({ history, offer }: Situation, field: FieldId): number | undefined {
  const steps = history.filter((step) => step.field === field);
  const at = steps.findLastIndex(({ by }) => by === 'me');
  const mine = steps[at];
  if (mine === undefined) return undefined;
  const offered = offer.filter((term) => term.field === field).flatMap((term) => figureOf(term) ?? []);
  const said = (part: typeof steps) => part.filter(({ by }) => by === 'them').map(({ amount }) => amount);
  const before = Math.max(0, ...offered, ...said(steps.slice(0, at)));
  const isImproved = said(steps.slice(at + 1)).some((amount) => amount > before * 1.0001);
  return isImproved ? undefined : mine.amount;
}
