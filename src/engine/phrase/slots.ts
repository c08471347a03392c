import { type FieldId, factsOf, type Term } from '#domain/fact.ts';
import type { Move } from '#domain/move.ts';
import type { ObjectionId } from '#domain/objection.ts';
import type { Situation, Stance } from '#domain/situation.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import type { WordingRequest } from '#domain/wording.ts';
import { clean, cleanName, hasDoubleMeaning } from '#engine/phrase/clean.ts';
import { type Days, daysOf } from '#engine/phrase/days.ts';
import { type MarketEvidence, marketEvidence, usableQualifications } from '#engine/phrase/evidence.ts';
import { isFixed, sayableAsks } from '#engine/phrase/fit-move.ts';
import { type Forfeited, forfeitedPay } from '#engine/phrase/forfeited.ts';
import { packagesOf } from '#engine/phrase/packages.ts';
import { employerFigures, figureOf, isNear, unansweredFigure } from '#engine/phrase/recorded.ts';
import { type Secrets, secretsOf } from '#engine/phrase/secrets.ts';
import { askTerm, tableOf } from '#engine/plan/table.ts';

/**
 * All that a text may be made of. Whatever is not here cannot be said: figures come from the move and the record,
 * reasons from recorded evidence, and the private numbers have no place in it.
 */
export interface Facts {
  readonly move: Move;
  /** What is asked for, one term a component. */
  readonly asks: readonly Term[];
  readonly packages: readonly (readonly Term[])[];
  /** Terms that a new letter has to state. */
  readonly unwritten: readonly Term[];
  /** Components to ask for details on. */
  readonly missing: readonly FieldId[];
  /** Components a question may name: not called fixed. */
  readonly topics: readonly FieldId[];
  readonly fixed: readonly FieldId[];
  readonly isAllFixed: boolean;
  readonly stance: Stance | undefined;
  /** They have written or spoken since the offer. */
  readonly isReply: boolean;
  /** The offer is accepted. */
  readonly isJoined: boolean;
  /** Nothing of mine is on record yet: the first figure needs its reason. */
  readonly isFirstAsk: boolean;
  /** My last word is still unanswered. */
  readonly isAskOpen: boolean;
  readonly isAgreedInPart: boolean;
  readonly currency: string | undefined;
  readonly role: string | undefined;
  readonly employer: string | undefined;
  readonly recruiter: string | undefined;
  readonly candidate: string | undefined;
  readonly days: Days;
  readonly startDate: CalendarDate | undefined;
  readonly market: MarketEvidence | undefined;
  /** Their objection that the text answers. */
  readonly objection: ObjectionId | undefined;
  /** Pay lost by leaving, with its words and figure where it may be said. */
  readonly forfeited: Forfeited | undefined;
  /** An offer from elsewhere is on record. */
  readonly hasRival: boolean;
  readonly qualifications: readonly string[];
  /** What makes two people's texts differ. Never a name or anything about the person. */
  readonly seed: string;
}

/** Components worth naming in a question when nothing else is known, cheapest for an employer first. */
const USUAL_TOPICS: readonly FieldId[] = ['signOnBonus', 'pto', 'reviewDate', 'startDate'];
const MOST_TOPICS = 4;
const MOST_MISSING = 6;

export function factsFrom(request: WordingRequest): Facts {
  const { situation, goals, move } = request;
  const secrets = secretsOf(situation, goals);
  const asks = sayableAsks(move, situation, secrets);
  const about = [...new Set(move.about ?? [])];
  const role = nameOf(situation.offer, 'title', 80);
  const employer = nameOf(situation.offer, 'employer', 80);
  const base = factsOf<'baseSalary', Term>(situation.offer, 'baseSalary').find((term) => term.amount !== undefined);
  const mine = situation.history.filter(({ by }) => by === 'me');
  return {
    move,
    asks,
    packages: packagesOf(move, situation, goals, secrets),
    unwritten: unwrittenTerms(request, secrets),
    missing: about.slice(0, MOST_MISSING),
    topics: topicsOf(about, situation),
    fixed: situation.employerSaid.fixed.filter((field): field is FieldId => field !== 'all'),
    isAllFixed: situation.employerSaid.fixed.includes('all'),
    stance: situation.employerSaid.stance,
    isReply: hasAnswered(situation),
    isJoined: situation.stage === 'accepted',
    isFirstAsk: mine.length === 0,
    isAskOpen: situation.history.at(-1)?.by === 'me',
    isAgreedInPart: situation.agreedVerbally.length > 0,
    currency: base?.currency ?? asks.flatMap((term) => ('currency' in term ? (term.currency ?? []) : []))[0],
    role: role === undefined || hasDoubleMeaning(role) ? undefined : role,
    employer: employer === undefined || hasDoubleMeaning(employer) ? undefined : employer,
    recruiter: cleanName(situation.recruiterName),
    candidate: cleanName(situation.candidateName),
    days: daysOf(situation),
    startDate: factsOf<'startDate', Term>(situation.offer, 'startDate').find((term) => term.date !== undefined)?.date,
    market: marketEvidence(situation, secrets),
    objection: request.objection,
    forfeited: forfeitedPay(situation, base?.currency, secrets),
    hasRival: situation.competingOffers.length > 0,
    qualifications: usableQualifications(request.qualifications ?? [], goals, mine.length === 0),
    seed: [employer ?? '', role ?? '', base?.amount ?? '', base?.currency ?? '', situation.history.length].join('|'),
  };
}

function hasAnswered({ employerSaid, history, stage }: Situation): boolean {
  return (
    employerSaid.stance !== undefined ||
    history.some(({ by }) => by === 'them') ||
    stage === 'pushback' ||
    stage === 'closing'
  );
}

function nameOf(offer: readonly Term[], field: 'title' | 'employer', most: number): string | undefined {
  const term = offer.find(
    (each): each is Term<'title' | 'employer'> => each.field === field && each.text !== undefined,
  );
  return clean(term?.text, most);
}

function topicsOf(about: readonly FieldId[], situation: Situation): readonly FieldId[] {
  const isOpen = (field: FieldId): boolean => !isFixed(situation, field);
  const opened = situation.employerSaid.open.filter((field): field is FieldId => field !== 'all');
  const named = [...new Set([...opened, ...about])].filter((field) => !situation.employerSaid.fixed.includes(field));
  const some = named.length > 0 ? named : USUAL_TOPICS.filter(isOpen);
  return (some.length > 0 ? some : USUAL_TOPICS).slice(0, MOST_TOPICS);
}

/**
 * What a new letter has to state: the terms named by the move, or those agreed in talk, or figures of theirs
 * that go beyond the letter.
 */
function unwrittenTerms({ situation, move }: WordingRequest, secrets: Secrets): readonly Term[] {
  const named = move.kind === 'request-writing' || move.occasion === 'confirm-call' ? move.asks : [];
  if (named.length > 0) return named.map((term) => (isOnRecord(term, situation, secrets) ? term : unsized(term)));
  if (situation.agreedVerbally.length > 0) return situation.agreedVerbally;
  const table = tableOf(situation, {});
  if (table === undefined) return [];
  const said = situation.history.filter(({ by }) => by === 'them');
  return table.places
    .filter((place) => place.standing > place.offered)
    .map((place) => askTerm(table, place, place.standing))
    .filter((term) => {
      const figure = figureOf(term) ?? Number.NaN;
      // A figure converted from another period was never said by anyone.
      return said.some(({ field, amount }) => field === term.field && isNear(amount, figure));
    });
}

/** A figure below one's own unanswered word that the employer never named, and the least one would take, stay unsaid. */
function isOnRecord(term: Term, situation: Situation, secrets: Secrets): boolean {
  const figure = figureOf(term);
  if (figure === undefined) return true;
  if (employerFigures(situation, term.field).some((each) => isNear(each, figure))) return true;
  const mine = unansweredFigure(situation, term.field);
  return !secrets.isMinimum(figure) && (mine === undefined || figure >= mine * 0.9995);
}

const unsized = ({ field }: Term): Term => ({ field, stated: 'unspecified' }) as Term;
