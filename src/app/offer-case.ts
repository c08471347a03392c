import type { DeskDependencies } from '#app/dependencies.ts';
import type { Letter } from '#domain/document.ts';
import type { Entry, Negotiation, StoredDocument } from '#domain/ledger.ts';
import { open } from '#domain/private.ts';
import type { Reading } from '#domain/reading.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import type { Spotting } from '#domain/spotting.ts';
import { type Deadline, deadlineOf } from '#engine/evaluate/deadline.ts';
import { listen } from '#engine/listen/listen.ts';
import { readOffer } from '#engine/read/read-offer.ts';
import { spot } from '#engine/spot/spot.ts';
import { applyCorrections, correctionsOf } from '#engine/track/corrections.ts';
import { type OfferVersion, offerInHand, type PlacedFact, revisionsOf } from '#engine/track/offer-versions.ts';
import { type ReadReply, situationOf } from '#engine/track/situation.ts';
import { standingEntries } from '#engine/track/standing.ts';

/** A letter of the negotiation with what the engines make of it today. */
interface ReadDocument {
  readonly stored: StoredDocument;
  readonly spotting: Spotting;
  readonly reading: Reading | undefined;
}

/** One negotiation with everything derived from its letters and its ledger. Holds private numbers: home side only. */
export interface OfferCase {
  readonly negotiation: Negotiation;
  readonly entries: readonly Entry[];
  /** The newest version of the offer. */
  readonly document: StoredDocument;
  readonly spotting: Spotting;
  readonly reading: Reading;
  readonly placed: readonly PlacedFact[];
  readonly replies: readonly ReadReply[];
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
  const read = documents.map((stored): ReadDocument => {
    const isOffer = offerIds.has(stored.id);
    return { stored, spotting: spot(stored.letter), reading: isOffer ? readOffer(stored.letter) : undefined };
  });
  const offers = read.filter(
    (document): document is ReadDocument & { reading: Reading } => document.reading !== undefined,
  );
  const newest = offers.at(-1);
  if (newest === undefined) return undefined;

  const versions: OfferVersion[] = offers.map(({ stored, reading }) => ({
    documentId: stored.id,
    at: stored.receivedAt,
    facts: applyCorrections(reading.facts, correctionsOf(standing, stored.id)),
  }));
  const placed = offerInHand(versions);
  const replies: ReadReply[] = read
    .filter((document) => document.reading === undefined)
    .map(({ stored }) => ({ documentId: stored.id, at: stored.receivedAt, reply: listen(stored.letter) }));
  const facts = placed.map(({ fact }) => fact);
  const deadline = deadlineOf(facts, newest.stored.letter.sentOn ?? undefined, clock.today());
  const firstFacts = versions[0]?.facts;
  const situation = situationOf({
    entries,
    facts,
    ...(firstFacts === undefined ? {} : { firstFacts }),
    revisions: revisionsOf(versions),
    replies,
    goals,
    today: clock.today(),
    deadline: deadline?.date,
    recruiterName: firstName(newest.stored.letter),
    candidateName: newest.stored.letter.to?.[0]?.name,
  });
  return {
    negotiation,
    entries,
    document: newest.stored,
    spotting: newest.spotting,
    reading: newest.reading,
    placed,
    replies,
    deadline,
    goals,
    situation,
  };
}
