import type { DeskDependencies } from '#app/dependencies.ts';
import { asEntry, type ProposedEntry, readAsksOf } from '#app/read-asks.ts';
import { type ReadLetter, readLetter } from '#app/read-letter.ts';
import type { Letter } from '#domain/document.ts';
import type { Entry, Negotiation, StoredDocument } from '#domain/ledger.ts';
import { open } from '#domain/private.ts';
import type { Reading } from '#domain/reading.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import type { Spotting } from '#domain/spotting.ts';
import { type Deadline, deadlineOf } from '#engine/evaluate/deadline.ts';
import { type Agreement, agreementsOf } from '#engine/track/agreements.ts';
import { applyCorrections, correctionsOf } from '#engine/track/corrections.ts';
import { eventsOf, type ReadReply, type TalkEvent } from '#engine/track/events.ts';
import { type OfferVersion, offerInHand, type PlacedFact, revisionsOf } from '#engine/track/offer-versions.ts';
import type { PromisedAnswer } from '#engine/track/promised-answers.ts';
import { situationOf } from '#engine/track/situation.ts';
import { standingEntries } from '#engine/track/standing.ts';

/** One negotiation with everything derived from its letters and its ledger. Holds private numbers: home side only. */
export interface OfferCase {
  readonly negotiation: Negotiation;
  readonly entries: readonly Entry[];
  /** The newest version of the offer. */
  readonly document: StoredDocument;
  readonly spotting: Spotting;
  readonly reading: Reading;
  readonly placed: readonly PlacedFact[];
  /** All versions of the offer, oldest first, corrections applied. */
  readonly versions: readonly OfferVersion[];
  /** Every stored mail and letter, in the order received. */
  readonly documents: readonly StoredDocument[];
  readonly replies: readonly ReadReply[];
  /** What the person's own mails ask for, where no entry stands for them yet. */
  readonly readAsks: readonly ProposedEntry[];
  readonly events: readonly TalkEvent[];
  readonly agreements: readonly Agreement[];
  /** Days on which they promised to answer, as read. */
  readonly promised: readonly (PromisedAnswer & { readonly documentId: string })[];
  readonly deadline: Deadline | undefined;
  readonly goals: Goals;
  readonly situation: Situation;
}

/** First name of whoever signed or sent the mail, for a greeting. */
function firstName(letter: Letter): string | undefined {
  const name = letter.from?.name?.split(/[\s,]+/)[0];
  return name !== undefined && /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(name) ? name : undefined;
}

/** What the person wrote about themselves and did not take back. */
export const qualificationsOf = ({ entries }: Pick<OfferCase, 'entries'>): string[] =>
  standingEntries(entries).flatMap((entry) => (entry.kind === 'qualification' ? [entry.text] : []));

/** Loads a negotiation and derives all of it again; undefined when it has no letter that reads as an offer. */
export async function loadCase(deps: DeskDependencies, negotiationId: string): Promise<OfferCase | undefined> {
  const { store, clock } = deps;
  const negotiation = await store.negotiation(negotiationId);
  if (negotiation === undefined) return undefined;
  const [documents, entries, goalsBox] = await Promise.all([
    store.documents(negotiationId),
    store.entries(negotiationId),
    store.goals(negotiationId),
  ]);
  const goals = open(goalsBox);
  const standing = standingEntries(entries);
  const offerIds = new Set(standing.flatMap((entry) => (entry.kind === 'letter' ? [entry.documentId] : [])));
  const read = await Promise.all(
    documents
      .filter(({ mine }) => mine !== true)
      .map(async (stored) => ({ stored, ...(await readLetter(deps, stored, offerIds.has(stored.id))) })),
  );
  const offers = read.filter(
    (document): document is (typeof read)[number] & { readonly reading: Reading } => document.reading !== undefined,
  );
  const newest = offers.at(-1);
  if (newest === undefined) return undefined;

  const versions: OfferVersion[] = offers.map(({ stored, reading }) => ({
    documentId: stored.id,
    at: stored.receivedAt,
    facts: applyCorrections(reading.facts, correctionsOf(standing, stored.id)),
  }));
  const placed = offerInHand(versions);
  const replies: ReadReply[] = read.flatMap(({ stored, reply }) =>
    reply === undefined ? [] : [{ documentId: stored.id, at: stored.receivedAt, reply }],
  );
  const facts = placed.map(({ fact }) => fact);
  const deadline = deadlineOf(facts, newest.stored.letter.sentOn ?? undefined, clock.today());
  const firstFacts = versions[0]?.facts;
  const revisions = revisionsOf(versions);
  const input = {
    facts,
    ...(firstFacts === undefined ? {} : { firstFacts }),
    revisions,
    replies,
    goals,
    today: clock.today(),
    deadline: deadline?.date,
    recruiterName: firstName(newest.stored.letter),
    candidateName: newest.stored.letter.to?.[0]?.name,
  };
  const recorded = eventsOf({ entries, replies, revisions });
  // What the person asked in their own mails counts as well, read against what stands without it.
  const known = { situation: situationOf({ ...input, entries }), goals, events: recorded };
  const readAsks = readAsksOf(documents, standing, known);
  const all = [...entries, ...readAsks.map((each) => asEntry(each, negotiationId))];
  const situation = readAsks.length === 0 ? known.situation : situationOf({ ...input, entries: all });
  const events = readAsks.length === 0 ? recorded : eventsOf({ entries: all, replies, revisions });
  return {
    negotiation,
    entries,
    document: newest.stored,
    spotting: newest.spotting,
    reading: newest.reading,
    placed,
    versions,
    documents,
    replies,
    readAsks,
    events,
    agreements: agreementsOf(events),
    promised: promisedIn(read, standing),
    deadline,
    goals,
    situation,
  };
}

/** Promised days of mails that the person did not pass over; a letter that came later kept the promise. */
function promisedIn(
  read: readonly (ReadLetter & { readonly stored: StoredDocument })[],
  standing: readonly Entry[],
): OfferCase['promised'] {
  const passed = new Set(standing.flatMap((entry) => (entry.kind === 'passed-over' ? [entry.documentId] : [])));
  return read.flatMap(({ stored, promised }, at) =>
    passed.has(stored.id) || at < read.length - 1 ? [] : promised.map((each) => ({ ...each, documentId: stored.id })),
  );
}
