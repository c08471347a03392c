import type { Term } from '#domain/fact.ts';
import { type Entry, happenedAt } from '#domain/ledger.ts';
import type { EmployerReply } from '#domain/reply.ts';
import { standingEntries } from '#engine/track/standing.ts';

/** An employer's mail of this negotiation that was read as a reply. */
export interface ReadReply {
  readonly documentId: string;
  readonly at: string;
  readonly reply: EmployerReply;
}

/** What happened, in the order it happened: what the person entered or confirmed, mails only read so far, new letters. */
export type TalkEvent =
  | { readonly at: string; readonly entry: Entry }
  | { readonly at: string; readonly reply: EmployerReply; readonly documentId: string }
  | { readonly at: string; readonly revision: readonly Term[] };

export interface EventsInput {
  readonly entries: readonly Entry[];
  readonly replies: readonly ReadReply[];
  readonly revisions?: readonly { readonly at: string; readonly terms: readonly Term[] }[];
}

/** Mails that the person has entered or said are about something else. */
export function settledDocuments(standing: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    standing.flatMap((entry) =>
      (entry.kind === 'answer' || entry.kind === 'ask' || entry.kind === 'promise' || entry.kind === 'passed-over') &&
      'documentId' in entry &&
      entry.documentId !== undefined
        ? [entry.documentId]
        : [],
    ),
  );
}

/** A mail that was read counts until the person has confirmed it or passed it over; then what they entered counts. */
export function eventsOf({ entries, replies, revisions = [] }: EventsInput): TalkEvent[] {
  const standing = standingEntries(entries);
  const settled = settledDocuments(standing);
  return [
    ...standing.map((entry) => ({ at: happenedAt(entry), entry })),
    ...replies
      .filter(({ documentId }) => !settled.has(documentId))
      .map(({ at, reply, documentId }) => ({ at, reply, documentId })),
    ...revisions.map(({ at, terms }) => ({ at, revision: terms })),
  ].sort((a, b) => a.at.localeCompare(b.at));
}
