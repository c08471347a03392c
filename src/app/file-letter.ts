import type { DeskDependencies } from '#app/dependencies.ts';
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
  readonly letter: Letter;
}

const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(inc|llc|ltd|limited|gmbh|ag|plc|corp|co|bv|sas|sa|pvt)\b/g, '')
    .trim();

/**
 * Puts a letter into its negotiation: the one of its thread, else the one with the same employer, else a new one.
 * Reading the same letter again changes nothing; a letter whose text changed replaces its text and keeps its entry.
 */
export async function fileLetter(
  deps: DeskDependencies,
  arrival: Arrival,
  spotting: Spotting,
  reading: Reading,
): Promise<Negotiation> {
  const { store, clock, ids } = deps;
  const known = await store.document(arrival.documentId);
  const employer = factsOf(reading.facts, 'employer')[0]?.text;
  const found =
    (known === undefined ? undefined : await store.negotiation(known.negotiationId)) ??
    (arrival.threadId === undefined ? undefined : await store.negotiationOfThread(arrival.threadId)) ??
    (await negotiationWith(deps, employer));
  if (found !== undefined && known !== undefined && known.letter.text === arrival.letter.text) return found;

  const now = clock.now();
  const base: Negotiation = found ?? { id: ids.next(), createdAt: now, threadIds: [] };
  const threadIds =
    arrival.threadId === undefined || base.threadIds.includes(arrival.threadId)
      ? base.threadIds
      : [...base.threadIds, arrival.threadId];
  const negotiation: Negotiation = {
    ...base,
    threadIds,
    ...(base.employer === undefined && employer !== undefined ? { employer } : {}),
  };
  const document: StoredDocument = {
    id: arrival.documentId,
    negotiationId: negotiation.id,
    receivedAt: known?.receivedAt ?? now,
    letter: arrival.letter,
    ...(arrival.threadId === undefined ? {} : { threadId: arrival.threadId }),
    ...(arrival.siteId === undefined ? {} : { siteId: arrival.siteId }),
  };
  const isOfferVersion = spotting.isOffer && known === undefined;
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
          },
        }
      : {}),
  });
  return negotiation;
}

async function negotiationWith(deps: DeskDependencies, employer: string | undefined): Promise<Negotiation | undefined> {
  if (employer === undefined) return undefined;
  const name = plainName(employer);
  if (name === '') return undefined;
  const all = await deps.store.negotiations();
  return all.find((negotiation) => negotiation.employer !== undefined && plainName(negotiation.employer) === name);
}
