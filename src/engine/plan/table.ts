import type { FieldId, Term } from '#domain/fact.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { NEGOTIABLES, type Negotiable } from '#engine/plan/negotiable.ts';
import { inOfferPeriod, type PayBasis, payBasis } from '#engine/plan/pay-basis.ts';
import { type Round, roundsOf } from '#engine/plan/rounds.ts';
import { type Targets, targetsOf } from '#engine/plan/targets.ts';

/** One component as it lies on the table. Figures in the unit of the history. */
export interface Place {
  readonly item: Negotiable;
  readonly field: FieldId;
  /** The term as first offered, when the letter names it. */
  readonly term: Term | undefined;
  readonly offered: number;
  /** The best figure they have named, the offer included. */
  readonly standing: number;
  /** My latest ask; undefined when never asked. */
  readonly mine: number | undefined;
  /** How far my latest ask that differed went down from the one before. */
  readonly myLastStep: number | undefined;
  /** How far their figure rose in their latest answer. */
  readonly theirLastStep: number;
  /** How far it rose since my latest change of figure. */
  readonly sinceMyMove: number;
  /** Answers to an ask for it, without any improvement so far. */
  readonly refusals: number;
  /** Asked for once and left out of my latest ask: let go, not to be brought back. */
  readonly letGo: boolean;
  readonly fixed: boolean;
  readonly open: boolean;
  /** 0..2: how much it matters to the person. */
  readonly preference: number;
  /** Money worth of one unit a year, whoever counts. */
  readonly cost: number;
  /** Worth of one unit in money a year to this person. */
  readonly unit: number;
}

/** A situation prepared for choosing a move. */
export interface Table {
  readonly situation: Situation;
  readonly goals: Goals;
  readonly basis: PayBasis;
  readonly targets: Targets;
  readonly places: readonly Place[];
  readonly rounds: readonly Round[];
  /** Messages in which I asked for something. */
  readonly asked: number;
  /** Answers in a row, up to the latest, that improved nothing. */
  readonly stalls: number;
  /** Whether they ever improved anything. */
  readonly everMoved: boolean;
}

/** Undefined when the letter states no base pay: then nothing can be sized. */
export function tableOf(situation: Situation, goals: Goals): Table | undefined {
  const basis = payBasis(situation.offer);
  if (basis === undefined) return undefined;
  const rounds = roundsOf(
    situation.history.map((step) =>
      step.field === 'baseSalary' ? { ...step, amount: inOfferPeriod(step.amount, basis) } : step,
    ),
  );
  const places = NEGOTIABLES.map((item) => placeOf(item, situation, goals, basis, rounds));
  return {
    situation,
    goals,
    basis,
    targets: targetsOf(situation, goals, basis),
    places,
    rounds,
    asked: rounds.filter((round) => round.mine.size > 0).length,
    ...movement(places, rounds),
  };
}

function placeOf(
  item: Negotiable,
  situation: Situation,
  goals: Goals,
  basis: PayBasis,
  rounds: readonly Round[],
): Place {
  const { field } = item;
  const named = situation.offer.filter((term) => term.field === field);
  const term =
    field === 'baseSalary' ? basis.term : (named.find((each) => item.figure(each) !== undefined) ?? named[0]);
  const offered = (term === undefined ? undefined : item.figure(term)) ?? 0;
  let standing = offered;
  let mine: number | undefined;
  let myLastStep: number | undefined;
  let theirLastStep = 0;
  let sinceMyMove = 0;
  let refusals = 0;
  let letGo = false;
  for (const round of rounds) {
    const ask = round.mine.get(field);
    if (round.mine.size > 0) letGo = mine !== undefined && ask === undefined;
    if (ask !== undefined) {
      if (mine !== undefined && ask !== mine) {
        myLastStep = mine - ask;
        sinceMyMove = 0;
      }
      mine = ask;
    }
    const answer = round.theirs.get(field);
    theirLastStep = answer === undefined ? 0 : Math.max(0, answer - standing);
    sinceMyMove += theirLastStep;
    if (theirLastStep > 0) refusals = Number.NEGATIVE_INFINITY;
    else if (ask !== undefined) refusals++;
    // An answer below the offer is a slip or a worsening: the newest word counts then.
    if (answer !== undefined) standing = answer < offered ? answer : Math.max(standing, answer);
  }
  const agreed = situation.agreedVerbally.find((each) => each.field === field);
  const promised = agreed === undefined ? undefined : item.figure(agreed);
  if (promised !== undefined) {
    standing = Math.max(standing, field === 'baseSalary' ? inOfferPeriod(promised, basis) : promised);
  }
  const preference = goals.preferences?.[field] ?? 1;
  const { fixed, open } = situation.employerSaid;
  return {
    item,
    field,
    term,
    offered,
    standing,
    mine,
    myLastStep,
    theirLastStep,
    sinceMyMove,
    refusals,
    letGo,
    fixed: fixed.includes(field) || (fixed.includes('all') && !open.includes(field)),
    open: open.includes(field) || open.includes('all'),
    preference,
    cost: item.unit(term, basis),
    unit: item.unit(term, basis) * preference,
  };
}

function movement(places: readonly Place[], rounds: readonly Round[]): Pick<Table, 'stalls' | 'everMoved'> {
  const best = new Map(places.map((place) => [place.field, place.offered]));
  let stalls = 0;
  let everMoved = false;
  for (const round of rounds) {
    let moved = false;
    for (const [field, amount] of round.theirs) {
      if (amount > (best.get(field) ?? 0) + 1e-9) {
        best.set(field, amount);
        moved = true;
      }
    }
    if (moved) stalls = 0;
    else if (round.mine.size > 0) stalls++;
    everMoved ||= moved;
  }
  return { stalls, everMoved };
}

export function placeFor(table: Table, field: FieldId): Place | undefined {
  return table.places.find((place) => place.field === field);
}

/** The ask for a component as a term in the manner of the letter. */
export function askTerm(table: Table, place: Place, figure: number): Term {
  return place.item.term(figure, place.term, table.basis);
}
