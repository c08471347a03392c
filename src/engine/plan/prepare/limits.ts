import type { FieldId } from '#domain/fact.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { isMet } from '#engine/plan/concession.ts';
import { figure } from '#engine/plan/sentences.ts';
import { type Place, type Table, tableOf } from '#engine/plan/table.ts';

/** How far the employer may go on one component. Their limits are never known: each is a guess with its reason. */
export interface LimitGuess {
  readonly field: FieldId;
  /** "$190,000 – $195,000 a year", or what can be said without a figure. */
  readonly text: string;
  readonly why: string;
  /** How much the guess rests on: their words, their steps, or practice alone. */
  readonly rests: 'said' | 'steps' | 'practice';
}

/** Ordinary distance from a first offer to what a posting would bear, as practice has it (not measured). */
const ORDINARY = { low: 1.03, high: 1.1 } as const;

/** Guesses for what is on the table, base first; nothing for a component that was met. */
export function limitGuesses(situation: Situation, goals: Goals): readonly LimitGuess[] {
  const table = tableOf(situation, goals);
  if (table === undefined) return [];
  return table.places
    .filter(
      (place) => place.term !== undefined || place.mine !== undefined || place.open || place.field === 'baseSalary',
    )
    .flatMap((place) => guessFor(table, place) ?? []);
}

function guessFor(table: Table, place: Place): LimitGuess | undefined {
  const { field } = place;
  const shown = (amount: number) => figure(table, place, amount);
  if (place.mine !== undefined && isMet(place)) return undefined;
  if (place.fixed)
    return { field, text: `${shown(place.standing)}, as it stands`, why: 'They called it fixed.', rests: 'said' };
  const shrinking = limitOfSteps(table, place);
  if (shrinking !== undefined)
    return {
      field,
      text: `about ${shown(place.item.round(shrinking))}`,
      why: 'Their steps get smaller. If that goes on, they stop near there.',
      rests: 'steps',
    };
  if (field === 'baseSalary') return guessForBase(table, place, shown);
  if (place.open) return { field, text: 'some room', why: 'They called it open. No figure is known.', rests: 'said' };
  if (place.refusals >= 2)
    return { field, text: 'little room', why: 'You asked more than once and it did not move.', rests: 'steps' };
  if (place.item.give >= 0.6)
    return {
      field,
      text: 'perhaps some room',
      why: 'Many employers give here more readily than on base.',
      rests: 'practice',
    };
  return undefined;
}

function guessForBase(table: Table, place: Place, shown: (amount: number) => string): LimitGuess {
  const { ceiling } = table.targets.evidence;
  const top = ceiling === undefined ? undefined : ceiling / table.basis.perYear;
  if (top !== undefined && top > place.standing)
    return { field: 'baseSalary', text: `up to ${shown(top)}`, why: 'Their own range ends there.', rests: 'said' };
  if (top !== undefined)
    return { field: 'baseSalary', text: 'hardly more', why: 'It is at the top of their own range.', rests: 'said' };
  const low = place.item.round(place.offered * ORDINARY.low);
  const high = place.item.round(place.offered * ORDINARY.high);
  if (place.standing >= high)
    return { field: 'baseSalary', text: 'hardly more', why: 'They have come up as far as most do.', rests: 'practice' };
  return {
    field: 'baseSalary',
    text: `${shown(Math.max(low, place.standing))} to ${shown(high)}`,
    why: 'An ordinary distance from a first offer. Of this employer nothing is known.',
    rests: 'practice',
  };
}

/** Where steps that shrink by the same ratio would end; undefined with fewer than two steps, or where they do not shrink. */
function limitOfSteps(table: Table, place: Place): number | undefined {
  let best = place.offered;
  const steps: number[] = [];
  for (const round of table.rounds) {
    const theirs = round.theirs.get(place.field);
    if (theirs === undefined || theirs <= best) continue;
    steps.push(theirs - best);
    best = theirs;
  }
  const [before, last] = steps.slice(-2);
  if (before === undefined || last === undefined || last >= before) return undefined;
  const ratio = last / before;
  const most = place.mine ?? Number.POSITIVE_INFINITY;
  return Math.min(most, best + (last * ratio) / (1 - ratio));
}
