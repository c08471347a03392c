import type { DeskDependencies } from '#app/dependencies.ts';
import { senderOf, withEmployer, withSender } from '#app/same-employer.ts';
import type { Letter } from '#domain/document.ts';
import { factsOf } from '#domain/fact.ts';
import type { Negotiation, StoredDocument } from '#domain/ledger.ts';
import type { Reading } from '#domain/reading.ts';
import type { Spotting } from '#domain/spotting.ts';

/** A letter as it arrives, with where it was found. */
export interface Arrival {
  readonly documentId: string;
  readonly siteId?: string | undefined;
  readonly threadId?: string | undefined;
  /** The person wrote it. */
  readonly mine?: boolean | undefined;
  readonly letter: Letter;
}

/** The negotiation a mail belongs to, as far as it is known: of its own record, its thread, its sender. */
export async function negotiationOf(deps: DeskDependencies, arrival: Arrival): Promise<Negotiation | undefined> {
  const { store } = deps;
  const known = await store.document(arrival.documentId);
  return (
    (known === undefined ? undefined : await store.negotiation(known.negotiationId)) ??
    (arrival.threadId === undefined ? undefined : await store.negotiationOfThread(arrival.threadId)) ??
    (arrival.mine === true ? undefined : withSender(await store.negotiations(), senderOf(arrival.letter)))
  );
}

/**
 * Puts a letter into its negotiation: the one of its thread, else the one with the same employer, else, where it names
 * no employer, the only one its sender wrote in, else a new one. Reading the same letter again changes nothing; a letter
 * whose text changed replaces its text and keeps its entry. Two windows that read the same letter at once file it once.
 */
export function fileLetter(
  deps: DeskDependencies,
  arrival: Arrival,
  spotting: Spotting,
  reading: Pick<Reading, 'facts'>,
): Promise<Negotiation> {
  return deps.store.together(() => file(deps, arrival, spotting, reading));
}

async function file(
  deps: DeskDependencies,
  arrival: Arrival,
  spotting: Spotting,
  reading: Pick<Reading, 'facts'>,
): Promise<Negotiation> {
  const { store, clock, ids } = deps;
  const known = await store.document(arrival.documentId);
  const employer = factsOf(reading.facts, 'employer')[0]?.text;
  const found =
    (known === undefined ? undefined : await store.negotiation(known.negotiationId)) ??
    (arrival.threadId === undefined ? undefined : await store.negotiationOfThread(arrival.threadId)) ??
    (await elsewhere(deps, arrival, employer));
  if (found !== undefined && known !== undefined && known.letter.text === arrival.letter.text) return found;

  const now = clock.now();
  const negotiation = negotiationWith(found ?? { id: ids.next(), createdAt: now, threadIds: [] }, arrival, employer);
  const receivedAt = known?.receivedAt ?? receivedAtOf(arrival.letter, now);
  const document: StoredDocument = {
    id: arrival.documentId,
    negotiationId: negotiation.id,
    receivedAt,
    letter: arrival.letter,
    ...(arrival.threadId === undefined ? {} : { threadId: arrival.threadId }),
    ...(arrival.siteId === undefined ? {} : { siteId: arrival.siteId }),
    ...(arrival.mine === true ? { mine: true } : {}),
  };
  const isOfferVersion = spotting.isOffer && known === undefined && arrival.mine !== true;
  await store.keepLetter({
    negotiation,
    document,
    ...(isOfferVersion
      ? {
          entry: {
            id: ids.next(),
            at: now,
            negotiationId: negotiation.id,
            kind: 'letter' as const,
            documentId: document.id,
            spot: spotting.kind,
            ...(receivedAt === now ? {} : { when: receivedAt }),
          },
        }
      : {}),
  });
  return negotiation;
}

async function elsewhere(
  { store }: DeskDependencies,
  { letter, mine }: Arrival,
  employer: string | undefined,
): Promise<Negotiation | undefined> {
  const all = await store.negotiations();
  if (employer !== undefined) return withEmployer(all, employer);
  return mine === true ? undefined : withSender(all, senderOf(letter));
}

const MOST_THREADS = 500;
const MOST_SENDERS = 200;

function negotiationWith(base: Negotiation, arrival: Arrival, employer: string | undefined): Negotiation {
  const { threadId } = arrival;
  const isNewThread = threadId !== undefined && !base.threadIds.includes(threadId);
  const sender = arrival.mine === true ? undefined : senderOf(arrival.letter);
  const senders = base.senders ?? [];
  return {
    ...base,
    threadIds: isNewThread ? [...base.threadIds, threadId].slice(-MOST_THREADS) : base.threadIds,
    ...(sender !== undefined && !senders.includes(sender)
      ? { senders: [...senders, sender].slice(-MOST_SENDERS) }
      : {}),
    ...(base.employer === undefined && employer !== undefined ? { employer: employer.slice(0, 300) } : {}),
  };
}

/** A mail opened days later still arrived on its own day; the time of day keeps the order of reading. */
function receivedAtOf(letter: Letter, now: string): string {
  return letter.sentOn == null || letter.sentOn >= now.slice(0, 10) ? now : `${letter.sentOn}${now.slice(10)}`;
}
