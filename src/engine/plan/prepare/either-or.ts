import type { FieldId, Term } from '#domain/fact.ts';
import type { Choice, Goals, Situation } from '#domain/situation.ts';
import { roundNearest } from '#engine/plan/round-figure.ts';
import { type Place, type Table, tableOf } from '#engine/plan/table.ts';

/** "Rather this, or that?": so much of a component against an amount of yearly base. */
export interface EitherOr {
  readonly field: FieldId;
  /** Base against it, as a multiple of the component's money worth. */
  readonly over: number;
  /** The component with the gain in it, as an ask would put it. */
  readonly gain: Term;
  /** More base a year, in the offer's currency. */
  readonly base: number;
  readonly currency: string | undefined;
}

/** Components asked about: more would be a questionnaire. */
const MOST_COMPONENTS = 3;

/** The first question puts a component against its money worth, the second against more or less of it. */
const FIRST = 1;
const THEN = { field: 1.5, baseSalary: 0.5 } as const;

/** What two answers come to, as the weight of the component beside base. */
const WEIGHT = { field: { field: 1.75, baseSalary: 1.25 }, baseSalary: { field: 0.75, baseSalary: 0.25 } } as const;

/** The question to ask next; undefined when the few that help have been answered. */
export function nextEitherOr(situation: Situation, goals: Goals): EitherOr | undefined {
  const table = tableOf({ ...situation, history: [], agreedVerbally: [] }, { ...goals, preferences: {} });
  if (table === undefined) return undefined;
  for (const place of comparable(table, goals)) {
    const answers = answersOf(goals, place.field);
    const [first] = answers;
    if (first === undefined) return question(table, place, FIRST);
    if (answers.length < 2) return question(table, place, THEN[first.picked]);
  }
  return undefined;
}

const answersOf = (goals: Goals, field: FieldId): readonly Choice[] =>
  (goals.choices ?? []).filter((choice) => choice.field === field);

/** Components of the letter with a figure, those with most at stake first; what was put below the line is not asked about. */
function comparable(table: Table, goals: Goals): readonly Place[] {
  const gain = (place: Place) => (place.item.ask(place.offered, table.basis) - place.offered) * place.cost;
  return table.places
    .filter(({ field, item, term }) => field !== 'baseSalary' && (field === 'signOnBonus' || isStated(item, term)))
    .filter(
      ({ field, term }) => goals.preferences?.[field] !== 0 && !(term?.field === 'pto' && term.unlimited === true),
    )
    .filter((place) => gain(place) > 0)
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, MOST_COMPONENTS);
}

const isStated = (item: Place['item'], term: Place['term']): boolean =>
  term !== undefined && item.figure(term) !== undefined;

function question(table: Table, place: Place, over: number): EitherOr {
  const wanted = place.item.ask(place.offered, table.basis);
  const worth = (wanted - place.offered) * place.cost * over;
  return {
    field: place.field,
    over,
    gain: place.item.term(place.item.round(wanted - place.offered), place.term, table.basis),
    base: Math.max(1, roundNearest(worth)),
    currency: table.basis.currency,
  };
}

/** The highest weight there is. */
const MOST = 2;

/**
 * The weights that the answers come to, beside what was put in order: base keeps its weight and a component follows its
 * answers. Where one would pass the highest weight, all are scaled down together, so that what counts stays as answered.
 */
export function preferencesAfter(goals: Goals): NonNullable<Goals['preferences']> {
  const base = goals.preferences?.baseSalary ?? 1;
  const weights: Partial<Record<FieldId, number>> = { ...(goals.preferences ?? {}), baseSalary: base };
  for (const field of new Set((goals.choices ?? []).map((choice) => choice.field))) {
    const beside = weightOf(answersOf(goals, field));
    if (beside !== undefined) weights[field] = beside * base;
  }
  const scale = Math.min(1, MOST / Math.max(...Object.values(weights)));
  return Object.fromEntries(
    Object.entries(weights).map(([field, weight]) => [field, Math.round(weight * scale * 1_000) / 1_000]),
  );
}

function weightOf([first, second]: readonly Choice[]): number | undefined {
  if (first === undefined) return undefined;
  if (second === undefined) return first.picked === 'field' ? 1.5 : 0.5;
  return WEIGHT[first.picked][second.picked];
}

/** Components whose place in the order now says otherwise than the answers did. */
export function choiceDoubts(goals: Goals): readonly FieldId[] {
  const base = goals.preferences?.baseSalary ?? 1;
  const off = (goals.choices ?? []).filter(({ field, over, picked }) => {
    const beside = (goals.preferences?.[field] ?? 1) / Math.max(base, 0.01);
    return picked === 'field' ? beside < over - 0.05 : beside > over + 0.05;
  });
  return [...new Set(off.map(({ field }) => field))];
}
