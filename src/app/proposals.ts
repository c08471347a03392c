import type { OfferCase } from '#app/offer-case.ts';
import { MOST_WORDS, type ProposedEntry } from '#app/read-asks.ts';
import type { Fact, Term } from '#domain/fact.ts';
import type { EmployerReply } from '#domain/reply.ts';
import { settledDocuments } from '#engine/track/events.ts';
import { standingEntries } from '#engine/track/standing.ts';

export type { ProposedEntry };

/** What was read from mails and replies and stands in no entry: oldest first. */
export function proposalsOf(offerCase: OfferCase): ProposedEntry[] {
  const settled = settledDocuments(standingEntries(offerCase.entries));
  const theirs = offerCase.replies
    .filter(({ documentId, reply }) => !settled.has(documentId) && saysSomething(reply))
    .map(({ documentId, at, reply }) => answerFrom(documentId, at, reply));
  return [...theirs, ...offerCase.readAsks].sort((a, b) => a.at.localeCompare(b.at));
}

const saysSomething = ({ stance, proposes, fixed, open }: EmployerReply): boolean =>
  stance !== 'info' || proposes.length + fixed.length + open.length > 0;

const termOf = ({ confidence: _sure, origin: _origin, ...values }: Fact): Term => values as Term;

function answerFrom(documentId: string, at: string, reply: EmployerReply): ProposedEntry {
  const { stance, proposes, fixed, open, quote, start, end } = reply;
  return {
    documentId,
    at,
    by: 'them',
    entry: {
      kind: 'answer',
      documentId,
      stance,
      terms: proposes.map(termOf),
      fixed: [...fixed],
      open: [...open],
      when: at,
      ...(quote.trim() === '' ? {} : { words: quote.trim().slice(0, MOST_WORDS) }),
    },
    ...(end > start ? { start, end } : {}),
  };
}
