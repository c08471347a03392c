import type { HomeDesk, NewEntry } from '#app/home-view.ts';
import { proposalWords } from '#ui/words/closing.ts';
import { sourceWords } from '#ui/words/keeping.ts';
import { failures } from '#ui/words/shell.ts';
import type { Attempts } from './attempt.ts';
import type { Session } from './session.ts';

/** Verbs for confirming, joining and parting. */
export function createClosing(desk: HomeDesk, session: Session, attempts: Attempts) {
  const change = async (done: string, work: (negotiationId: string) => ReturnType<HomeDesk['confirm']>) => {
    const negotiationId = session.view.value?.negotiationId;
    if (negotiationId === undefined) return false;
    const saved = await attempts.run(failures.save, async () => session.show(await work(negotiationId)));
    if (saved) attempts.tell({ text: done });
    return saved;
  };
  return {
    confirm: (documentId: string, entry: NewEntry) =>
      change(proposalWords.confirmed, (negotiationId) => desk.confirm({ negotiationId, documentId, entry })),
    join: (otherId: string) => change(sourceWords.wasJoined, (negotiationId) => desk.join({ negotiationId, otherId })),
    split: (documentIds: readonly string[]) =>
      change(sourceWords.wasSplit, (negotiationId) => desk.split({ negotiationId, documentIds })),
    part: (entryId: string) => change(sourceWords.wasParted, (negotiationId) => desk.part({ negotiationId, entryId })),
  };
}
