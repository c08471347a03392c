import type { FieldId, Term } from '#domain/fact.ts';
import type { Move } from '#domain/move.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { isFinal, isFixed } from '#engine/phrase/fit-move.ts';
import { figureOf, unansweredFigure } from '#engine/phrase/recorded.ts';
import type { Secrets } from '#engine/phrase/secrets.ts';
import { planMove } from '#engine/plan/next-move.ts';

const MOST_PACKAGES = 3;

/**
 * Packages to put side by side: those that the move spells out, one after the other, each beginning where a component
 * comes again; or, on our own side where the goals are known, those the plan has for the same asks.
 */
export function packagesOf(
  move: Move,
  situation: Situation,
  goals: Goals | undefined,
  secrets: Secrets,
): readonly (readonly Term[])[] {
  if (!['trade', 'ask', 'counter'].includes(move.kind)) return [];
  if (situation.stage === 'accepted' || isFinal(situation) || situation.agreedVerbally.length > 0) return [];
  const spelled = setsIn(move.asks);
  const sets = spelled.length > 1 ? spelled : planned(move, situation, goals);
  const sayable = sets
    .filter((set) => set.every((term) => canBeSaid(term, situation, secrets)) && !isMisread(set, situation))
    .slice(0, MOST_PACKAGES);
  return sayable.length < 2 ? [] : sayable;
}

function setsIn(asks: readonly Term[]): Term[][] {
  const sets: Term[][] = [];
  let fields = new Set<FieldId>();
  for (const term of asks) {
    if (sets.length === 0 || fields.has(term.field)) {
      sets.push([]);
      fields = new Set();
    }
    fields.add(term.field);
    sets.at(-1)?.push(term);
  }
  return sets;
}

function planned(move: Move, situation: Situation, goals: Goals | undefined): readonly (readonly Term[])[] {
  if (goals === undefined) return [];
  const plan = planMove(situation, goals);
  const isSame =
    plan.move.kind === move.kind &&
    plan.move.asks.length === move.asks.length &&
    plan.move.asks.every((term, at) => {
      const other = move.asks[at];
      return other !== undefined && other.field === term.field && figureOf(other) === figureOf(term);
    });
  return isSame ? plan.packages.map(({ asks }) => asks) : [];
}

function canBeSaid(term: Term, situation: Situation, secrets: Secrets): boolean {
  const figure = figureOf(term);
  const mine = unansweredFigure(situation, term.field);
  if (isFixed(situation, term.field) || figure === undefined) return false;
  return !secrets.isMinimum(figure) && (mine === undefined || figure >= mine * 0.9995);
}

/** In one line, a sum for one component reads as a lower figure for another that waits for its answer. */
function isMisread(set: readonly Term[], situation: Situation): boolean {
  return set.some((term) => {
    const mine = unansweredFigure(situation, term.field);
    return (
      mine !== undefined &&
      set.some((other) => {
        const figure = figureOf(other);
        return other !== term && figure !== undefined && figure < mine * 0.9995 && figure > mine * 0.4;
      })
    );
  });
}
