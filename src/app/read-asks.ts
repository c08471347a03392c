import type { NewEntry } from '#app/home-view.ts';
import type { Term } from '#domain/fact.ts';
import type { Entry, StoredDocument } from '#domain/ledger.ts';
import type { MoveKind } from '#domain/move.ts';
import type { Goals, Situation } from '#domain/situation.ts';
import { payBasis } from '#engine/plan/pay-basis.ts';
import { placeFor, tableOf } from '#engine/plan/table.ts';
import { hearMessage } from '#engine/rehearse/heard.ts';
import { settledDocuments, type TalkEvent } from '#engine/track/events.ts';

/** An entry read from a mail that the person has not confirmed yet. */
export interface ProposedEntry {
  readonly documentId: string;
  /** When the mail arrived or was sent. */
  readonly at: string;
  readonly by: 'me' | 'them';
  readonly entry: Extract<NewEntry, { kind: 'ask' | 'answer' }>;
  /** Where in the mail the words stand. */
  readonly start?: number;
  readonly end?: number;
}

/** Words of a mail that are kept with an entry. */
export const MOST_WORDS = 600;

const MOVES: Readonly<Record<string, MoveKind>> = {
  ask: 'ask',
  'want-more': 'ask',
  'ask-time': 'thank-and-ask-time',
  'ask-letter': 'request-writing',
  question: 'request-details',
  accept: 'accept',
  decline: 'decline',
};

interface Known {
  readonly situation: Situation;
  readonly goals: Goals;
  readonly events: readonly TalkEvent[];
}

/** The person's own mails that no entry stands for, each with what it asks. */
export function readAsksOf(
  documents: readonly StoredDocument[],
  standing: readonly Entry[],
  known: Known,
): ProposedEntry[] {
  const settled = settledDocuments(standing);
  return documents
    .filter(({ id, mine }) => mine === true && !settled.has(id))
    .flatMap((document) => askFrom(known, document) ?? []);
}

/** As an entry that counts until the person has confirmed it or passed it over. */
export const asEntry = ({ documentId, at, entry }: ProposedEntry, negotiationId: string): Entry =>
  ({ ...entry, id: `read:${documentId}`.slice(0, 100), at, negotiationId }) as Entry;

/** What a mail of the person's own asks for, with its figures. */
function askFrom({ situation, goals, events }: Known, document: StoredDocument): ProposedEntry | undefined {
  const basis = payBasis(situation.offer);
  if (basis === undefined) return undefined;
  const own = ownWords(document);
  const heard = hearMessage(own, situation, basis);
  const move = MOVES[heard.does];
  if (move === undefined) return undefined;
  const table = tableOf(situation, goals);
  const terms = [...heard.asks].flatMap(([field, amount]): Term[] => {
    const place = table === undefined ? undefined : placeFor(table, field);
    return place === undefined ? [] : [place.item.term(amount, place.term, basis)];
  });
  const answersThem = events.some(
    (event) =>
      event.at < document.receivedAt && ('reply' in event || ('entry' in event && event.entry.kind === 'answer')),
  );
  return {
    documentId: document.id,
    at: document.receivedAt,
    by: 'me',
    entry: {
      kind: 'ask',
      documentId: document.id,
      move: move === 'ask' && answersThem ? 'counter' : move,
      terms,
      when: document.receivedAt,
      words: own.trim().slice(0, MOST_WORDS),
    },
  };
}

/** The mail without what it quotes. */
function ownWords({ letter }: StoredDocument): string {
  const quoted = (letter.regions ?? []).filter(({ role }) => role === 'quoted' || role === 'hidden');
  let text = letter.text;
  for (const { start, end } of [...quoted].sort((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}${text.slice(end)}`;
  return text;
}
