import { isMet } from '#engine/plan/concession.ts';
import type { Place, Table } from '#engine/plan/table.ts';

/** Part of their first movement that is answered where base alone is talked about. */
const FIRST = 0.2;
/** Part of a movement that came largely by itself. */
const LITTLE = 0.05;
/** Part answered when they wait for mine: up to twice theirs, within a third of the gap. */
const WAITED_FOR = 4;
/** Their movement is their own when it is worth this much more than my step before it. */
const OWN_PACE = 1.5;

/**
 * Which part of their movement on a component to answer. Employers who come up whatever is given need little in return;
 * those who give as they are given to are answered in kind. Which of the two it is shows in their answers:
 * to their first movement only the component that matters least gives way; if they then stand still, they wait for more.
 */
export function answeredPart(table: Pick<Table, 'rounds' | 'places' | 'stalls'>, place: Place): number {
  const asked = table.rounds.filter((round) => round.mine.size > 0);
  if (asked.length < 2) return place === leastOfMoved(table) ? FIRST : 0;
  // They stand still while a movement of theirs is still unanswered: they wait for mine.
  if (table.stalls > 0) return WAITED_FOR;
  return answersInKind(table) ? WAITED_FOR : LITTLE;
}

/** Whether their latest movement is of the size of my step before it. */
export function answersInKind(table: Pick<Table, 'rounds' | 'places'>): boolean {
  const asked = table.rounds.filter((round) => round.mine.size > 0);
  const given = table.places.reduce((sum, each) => sum + lastGiven(each, asked), 0);
  const got = table.places.reduce((sum, each) => sum + each.theirLastStep * each.cost, 0);
  return got > 0 && got <= given * OWN_PACE;
}

/** Of the components they improved, the one with the least at stake; base only when nothing else is asked for. */
function leastOfMoved(table: Pick<Table, 'places'>): Place | undefined {
  const unmet = table.places.filter((place) => place.mine !== undefined && !isMet(place));
  const moved = unmet.filter((place) => place.sinceMyMove > 0);
  const atStake = (place: Place): number => ((place.mine ?? 0) - place.standing) * place.unit;
  const others = moved.filter((place) => place.field !== 'baseSalary');
  return (others.length > 0 ? others : moved).sort((a, b) => atStake(a) - atStake(b))[0];
}

/** Money a year that my latest message took off its ask on one component. */
function lastGiven(place: Place, asked: Table['rounds']): number {
  const before = asked.at(-2)?.mine.get(place.field);
  if (before === undefined || place.fixed) return 0;
  // A component that is let go is given up down to what they had named for it.
  const now = asked.at(-1)?.mine.get(place.field) ?? place.standing;
  return Math.max(0, before - now) * place.cost;
}
