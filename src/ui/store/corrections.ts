import type { HomeDesk, NegotiationView, ShownFact } from '#app/home-view.ts';
import type { Fact, Term } from '#domain/fact.ts';
import { offerWords } from '#ui/words/offer.ts';
import { failures } from '#ui/words/shell.ts';
import type { Attempts } from './attempt.ts';
import { correctionOf, lastCorrection } from './correction-of.ts';
import type { Session } from './session.ts';

/** A fact in the person's words: their values, at the place of what was read, without its doubts. */
function corrected(term: Term, at?: Fact): Fact {
  const { stated: _stated, doubt: _doubt, ...values } = term;
  return {
    ...values,
    quote: at?.quote ?? '',
    start: at?.start ?? 0,
    end: at?.end ?? 0,
    confidence: 1,
    origin: 'corrected',
  } as Fact;
}

/** Sets values by hand. Nothing is overwritten: a correction is an entry, and undoing it takes the entry back. */
export function createCorrections(desk: HomeDesk, session: Session, attempts: Attempts) {
  const retract = (view: NegotiationView, entryId: string) =>
    attempts.run(failures.save, async () => {
      const entry = { kind: 'retracted', entryId } as const;
      session.show(await desk.record({ negotiationId: view.negotiationId, entry }));
    });

  /** Records the correction and offers the way back. */
  const set = async (view: NegotiationView, documentId: string, at: Fact, fact: Fact | null, done: string) => {
    const { negotiationId } = view;
    const place = at.quote === '' ? {} : { quote: at.quote };
    let entryId: string | undefined;
    const saved = await attempts.run(failures.save, async () => {
      const next = await desk.correct({ negotiationId, documentId, field: at.field, ...place, fact });
      entryId = lastCorrection(next.entries, at)?.id;
      session.show(next);
    });
    if (!saved) return;
    const back = entryId;
    if (back === undefined) attempts.tell({ text: done });
    else attempts.tell({ text: done, undo: () => void retract(view, back) });
  };

  return {
    async change(view: NegotiationView, { fact, documentId }: ShownFact, next: Term) {
      // What was added by hand has no sentence to be found by: the new value comes first, then the old one goes.
      const added = fact.quote === '' ? correctionOf(view.entries, fact) : undefined;
      await set(view, documentId, fact, corrected(next, fact), offerWords.changed);
      if (added !== undefined) await retract(view, added.id);
    },
    async remove(view: NegotiationView, { fact, documentId, label }: ShownFact) {
      const added = fact.quote === '' ? correctionOf(view.entries, fact) : undefined;
      if (added === undefined) await set(view, documentId, fact, null, offerWords.removed(label));
      else if (await retract(view, added.id)) attempts.tell({ text: offerWords.removed(label) });
    },
    async add(view: NegotiationView, term: Term) {
      const fact = corrected(term);
      await set(view, view.document.id, fact, fact, offerWords.added);
    },
    async undo(view: NegotiationView, { fact }: ShownFact) {
      const entry = correctionOf(view.entries, fact);
      if (entry !== undefined && (await retract(view, entry.id))) attempts.tell({ text: offerWords.restored });
    },
  };
}
