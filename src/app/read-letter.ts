import type { DeskDependencies } from '#app/dependencies.ts';
import { textKey } from '#app/text-key.ts';
import type { StoredDocument } from '#domain/ledger.ts';
import type { Reading } from '#domain/reading.ts';
import type { EmployerReply } from '#domain/reply.ts';
import type { Spotting } from '#domain/spotting.ts';
import { listen } from '#engine/listen/listen.ts';
import { readOffer } from '#engine/read/read-offer.ts';
import { spot } from '#engine/spot/spot.ts';
import { type PromisedAnswer, promisedAnswers } from '#engine/track/promised-answers.ts';

/** What the engines make of a stored letter: its terms where it is a version of the offer, else what it answers. */
export interface ReadLetter {
  readonly spotting: Spotting;
  readonly reading?: Reading;
  readonly reply?: EmployerReply;
  readonly promised: readonly PromisedAnswer[];
}

/**
 * Reads a letter once for each text and version of the program; what was made of it is kept beside it.
 * A page of text takes tens of milliseconds to read, and every entry made in the ledger would ask for it again.
 */
export async function readLetter(
  { derived, version }: DeskDependencies,
  stored: StoredDocument,
  isOffer: boolean,
): Promise<ReadLetter> {
  if (derived === undefined || version === undefined) return read(stored, isOffer);
  const key = `${version} ${isOffer ? 'offer' : 'reply'}:${textKey(JSON.stringify(stored.letter))} ${stored.id}`;
  const kept = await derived.reading(key);
  if (isReadLetter(kept)) return kept;
  const fresh = read(stored, isOffer);
  // Only quickness is lost when it cannot be kept, and the storage may be full.
  await derived.keepReading(key, stored.negotiationId, fresh).catch(() => undefined);
  return fresh;
}

function read({ letter }: StoredDocument, isOffer: boolean): ReadLetter {
  const spotting = spot(letter);
  return isOffer
    ? { spotting, reading: readOffer(letter), promised: [] }
    : { spotting, reply: listen(letter), promised: promisedAnswers(letter) };
}

function isReadLetter(value: unknown): value is ReadLetter {
  return typeof value === 'object' && value !== null && 'spotting' in value && 'promised' in value;
}
