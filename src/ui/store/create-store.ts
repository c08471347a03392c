import { effect, signal, untracked } from '@preact/signals';
import type { Documents } from '#app/document-reader.ts';
import type { ComparableOffer, HomeDesk, NewEntry } from '#app/home-view.ts';
import type { Weigh } from '#app/weigh.ts';
import type { Move } from '#domain/move.ts';
import type { ObjectionId } from '#domain/objection.ts';
import type { EmployerReply } from '#domain/reply.ts';
import type { Goals } from '#domain/situation.ts';
import { failures } from '#ui/words/shell.ts';
import { createAsks } from './asks.ts';
import { createAttempts } from './attempt.ts';
import { createClosing } from './closing.ts';
import { createCorrections } from './corrections.ts';
import { createIntake } from './intake.ts';
import type { PageLink } from './page-link.ts';
import { createRehearsal } from './rehearsal.ts';
import { createSay } from './say.ts';
import { createSession } from './session.ts';
import type { TabId } from './tab-id.ts';
import { createWorth } from './worth.ts';

/** Signals and verbs of our surfaces. Views read it and call it; they know neither storage nor messages. */
export function createStore(desk: HomeDesk, page: PageLink, weigh?: Weigh, locale?: string, documents?: Documents) {
  const attempts = createAttempts();
  const session = createSession(desk, page, attempts);
  const intake = createIntake(session, attempts, documents);
  const asks = createAsks();
  const say = createSay(desk, page, session, attempts);
  const rehearsal = createRehearsal();
  const tab = signal<TabId>('offer');
  /** Private figures are readable while this is true. */
  const revealed = signal(false);
  const { view } = session;

  // Ticks, a chosen move and revealed figures belong to one offer and end with it.
  let shownId: string | undefined;
  const stopWatching = effect(() => {
    const id = view.value?.negotiationId;
    if (id === shownId) return;
    shownId = id;
    untracked(() => {
      asks.clear();
      revealed.value = false;
      say.reset();
      rehearsal.reset();
    });
  });

  return {
    attempts,
    session,
    intake,
    asks,
    say,
    rehearsal,
    tab,
    revealed,
    page,
    corrections: createCorrections(desk, session, attempts),
    closing: createClosing(desk, session, attempts),
    /** Our pages' service, for what only one page asks. */
    desk,
    worth: createWorth(desk, session, attempts, weigh, locale),
    /** Hands over every offer that can stand beside another. */
    comparable: (take: (offers: readonly ComparableOffer[]) => void) =>
      attempts.run(failures.load, async () => take(await desk.comparable())),
    goTo(next: TabId) {
      tab.value = next;
    },
    /** Opens the words for a move. */
    async write(move: Move | undefined) {
      tab.value = 'say';
      await say.choose({ move });
    },
    /** Opens the words that answer an objection of theirs. */
    async answerObjection(objection: ObjectionId) {
      tab.value = 'say';
      await say.choose({ objection });
    },
    /** Opens the sheet to have before one's eyes on a call. */
    async callSheet(move: Move | undefined) {
      tab.value = 'say';
      await say.choose({ move, medium: 'phone' });
    },
    hear: (words: string, take: (heard: EmployerReply) => void) =>
      attempts.run(failures.words, async () => {
        const negotiationId = view.value?.negotiationId;
        if (negotiationId !== undefined) take(await desk.hear({ negotiationId, words }));
      }),
    async saveGoals(goals: Goals) {
      // What the edit was made on, so that another window's edit of another figure stands.
      const from = view.value?.goals;
      const negotiationId = view.value?.negotiationId;
      return attempts.run(failures.save, async () => {
        if (negotiationId === undefined) return;
        session.show(await desk.saveGoals({ negotiationId, goals, ...(from === undefined ? {} : { from }) }));
      });
    },
    async record(entry: NewEntry) {
      // Named before the first try: if its answer is lost and it is tried again, the entry is still made once.
      const entryId = crypto.randomUUID();
      const negotiationId = view.value?.negotiationId;
      return attempts.run(failures.save, async () => {
        if (negotiationId !== undefined) session.show(await desk.record({ negotiationId, entry, entryId }));
      });
    },
    erase: (negotiationId: string) =>
      attempts.run(failures.erase, async () => {
        await desk.erase(negotiationId);
        await session.close();
      }),
    eraseEverything: () =>
      attempts.run(failures.erase, async () => {
        await desk.eraseEverything();
        await session.close();
      }),
    start() {
      const stop = session.start();
      void intake.look();
      const stopLooking = page.onChange(() => void intake.look());
      return () => {
        stop();
        stopLooking();
        intake.forget();
        stopWatching();
      };
    },
  };
}
export type Store = ReturnType<typeof createStore>;
