import type { Fact, FieldId, Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import type { TalkEvent } from '#engine/track/events.ts';
import { type DiffRow, diffLetters } from '#engine/track/letter-diff.ts';

/** A term both sides settled, with who said it and in which words. */
export interface Agreement {
  readonly term: Term;
  readonly at: string;
  /** The entry it stands in; absent while a mail is only read. */
  readonly entryId?: string;
  readonly documentId?: string;
  readonly who?: string;
  readonly words?: string;
}

/** An agreement beside the letter in hand. */
export interface CheckedAgreement extends Agreement {
  /** `written`: the letter says the same or better. */
  readonly state: 'written' | 'worse' | 'changed' | 'missing';
  readonly row: DiffRow;
}

/** Fields of which several may be agreed side by side; for all others the last word counts. */
const SEVERAL: readonly FieldId[] = ['equity', 'stipend', 'contingency'];

/** Everything settled in talk or by mail, the last word on each component. */
export function agreementsOf(events: readonly TalkEvent[]): Agreement[] {
  let agreed: Agreement[] = [];
  let asked: readonly Term[] = [];
  const settle = (terms: readonly Term[], from: Omit<Agreement, 'term'>) => {
    for (const term of terms) {
      agreed = agreed.filter((each) => !isReplacedBy(each.term, term));
      agreed.push({ ...from, term });
    }
  };
  for (const event of events) {
    if ('reply' in event) {
      const { stance, proposes, quote } = event.reply;
      const from = { at: event.at, documentId: event.documentId, words: quote };
      if (isYes(stance)) settle(termsOfYes(proposes as readonly Term[], asked), from);
    } else if ('entry' in event) {
      const { entry } = event;
      if (entry.kind === 'ask' && entry.terms.length > 0) asked = entry.terms;
      else if (entry.kind === 'promise') settle(entry.terms, sourceOf(entry, entry.by));
      else if (entry.kind === 'answer' && isYes(entry.stance))
        settle(termsOfYes(entry.terms, asked), sourceOf(entry, undefined));
      else if (entry.kind === 'decision' && entry.decision === 'reopened') asked = [];
    }
  }
  return agreed;
}

const isYes = (stance: string) => stance === 'accept-ask' || stance === 'written-confirmation';

/** A plain yes means the one thing that was asked; a yes to several things may mean some of them and is left open. */
const termsOfYes = (named: readonly Term[], asked: readonly Term[]): readonly Term[] =>
  named.length > 0 ? named : asked.length === 1 ? asked : [];

function sourceOf(entry: Extract<Entry, { kind: 'promise' | 'answer' }>, who: string | undefined) {
  const { words } = entry;
  const at = entry.kind === 'promise' && entry.on !== undefined ? entry.on : (entry.when ?? entry.at);
  return {
    at,
    entryId: entry.id,
    ...(who === undefined || who === '' ? {} : { who }),
    ...(words === undefined || words === '' ? {} : { words }),
    ...('documentId' in entry && entry.documentId !== undefined ? { documentId: entry.documentId } : {}),
  };
}

function isReplacedBy(old: Term, now: Term): boolean {
  if (old.field !== now.field) return false;
  if (!SEVERAL.includes(old.field)) return true;
  const kind = (term: Term) => {
    const { purpose, instrument, text } = term as { purpose?: string; instrument?: string; text?: string };
    return (purpose ?? text ?? instrument ?? '').toLowerCase();
  };
  return kind(old) === kind(now);
}

/** Each agreement beside what the letter says. One that the letter words better for the person counts as written. */
export function checkAgreements(agreed: readonly Agreement[], facts: readonly Fact[]): CheckedAgreement[] {
  const rows = diffLetters(
    agreed.map(({ term }) => term),
    facts,
  );
  return agreed.map((agreement, at): CheckedAgreement => {
    const row = rows[at] ?? missing(agreement.term);
    return { ...agreement, row, state: stateOf(row) };
  });
}

const missing = (term: Term): DiffRow => ({
  field: term.field,
  status: 'missing',
  tone: 'worse',
  before: term,
  values: [],
});

function stateOf({ status }: DiffRow): CheckedAgreement['state'] {
  return status === 'kept' || status === 'improved' || status === 'new' ? 'written' : status;
}
