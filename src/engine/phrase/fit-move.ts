import type { FieldId, Term } from '#domain/fact.ts';
import type { Move, MoveKind } from '#domain/move.ts';
import type { Situation } from '#domain/situation.ts';
import { employerFigures, figureOf, isNear, unansweredFigure, withFigure } from '#engine/phrase/recorded.ts';
import type { Secrets } from '#engine/phrase/secrets.ts';

/** Things asked for in one message: more look equally unimportant. */
const MOST_ASKS = 4;

const ASKING: ReadonlySet<MoveKind> = new Set(['ask', 'probe', 'trade', 'counter']);
export const isAsking = (kind: MoveKind): boolean => ASKING.has(kind);

/** A component that costs nothing to talk about once the money is settled. */
const COSTS_NOTHING: ReadonlySet<FieldId> = new Set<FieldId>(['startDate', 'workMode', 'title', 'reviewDate']);

export const isFinal = ({ employerSaid }: Situation): boolean => employerSaid.final || employerSaid.stance === 'final';

export function isFixed({ employerSaid }: Situation, field: FieldId): boolean {
  const { fixed, open } = employerSaid;
  return fixed.includes(field) || (fixed.includes('all') && !open.includes(field));
}

/** The asks as they can be said in the situation; nothing is added to them. */
export function sayableAsks(move: Move, situation: Situation, secrets: Secrets): readonly Term[] {
  if (move.kind === 'request-writing' || move.occasion === 'confirm-call') return move.asks;
  if (!isAsking(move.kind) || situation.stage === 'accepted') return [];
  const agreed = new Set(situation.agreedVerbally.map(({ field }) => field));
  const askedBefore = new Set(situation.history.filter(({ by }) => by === 'me').map(({ field }) => field));
  return (
    onePerField(move.asks)
      .filter(({ field }) => !isFinal(situation) || (COSTS_NOTHING.has(field) && agreed.size === 0))
      .filter(({ field }) => canMove(field, move, situation))
      // What was agreed is agreed, and nothing new is put on top of it.
      .filter(({ field }) => agreed.size === 0 || (askedBefore.has(field) && !agreed.has(field)))
      .map((term) => notBelowMine(term, situation))
      .filter((term) => {
        const figure = figureOf(term);
        const isTheirs = employerFigures(situation, term.field).some(
          (each) => figure !== undefined && isNear(each, figure),
        );
        return figure === undefined || isTheirs || !secrets.isMinimum(figure);
      })
      .slice(0, MOST_ASKS)
  );
}

/** What is called fixed is left alone. "Everything" is taken at its word for base, and for the rest unless it is put to the test. */
function canMove(field: FieldId, move: Move, situation: Situation): boolean {
  if (situation.employerSaid.fixed.includes(field)) return false;
  if (!isFixed(situation, field)) return true;
  return move.occasion === 'non-negotiable' && field !== 'baseSalary';
}

/** A figure below one's own last word, unanswered, is bidding against oneself: the last word stands. */
function notBelowMine(term: Term, situation: Situation): Term {
  const figure = figureOf(term);
  const mine = unansweredFigure(situation, term.field);
  if (figure === undefined || mine === undefined || figure >= mine * 0.9995 || figure <= mine * 0.4) return term;
  const isTheirs = employerFigures(situation, term.field).some((each) => isNear(figure, each));
  return isTheirs ? term : withFigure(term, mine);
}

function onePerField(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term, at) => terms.findIndex(({ field }) => field === term.field) === at);
}
