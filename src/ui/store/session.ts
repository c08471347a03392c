import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { BroughtText, CurrentView, HomeDesk, NegotiationView, OfferSummary } from '#app/home-view.ts';
import { failures } from '#ui/words/shell.ts';
import type { Attempts } from './attempt.ts';
import type { PageLink } from './page-link.ts';

export interface Session {
  readonly current: ReadonlySignal<CurrentView | undefined>;
  readonly view: ReadonlySignal<NegotiationView | undefined>;
  /** Why a pasted text could not be read, in a sentence. */
  readonly unread: ReadonlySignal<string | undefined>;
  /** Looks again at what the tab shows. */
  follow(): Promise<void>;
  open(negotiationId: string): Promise<void>;
  /** Leaves the offer for the list of all. */
  close(): Promise<void>;
  readText(brought: BroughtText): Promise<boolean>;
  /** Takes over a view that an action returned. */
  show(view: NegotiationView): void;
  /** Every offer we know. */
  all(take: (offers: readonly OfferSummary[]) => void): void;
  start(): () => void;
}

const idOf = (seen: CurrentView) => (seen.state === 'offer' ? seen.view.negotiationId : undefined);

/** What the surface has in front of it. It follows the tab until the person opens something by hand. */
export function createSession(desk: HomeDesk, page: PageLink, attempts: Attempts): Session {
  const current = signal<CurrentView | undefined>(undefined);
  const unread = signal<string | undefined>(undefined);
  const view = computed(() => (current.value?.state === 'offer' ? current.value.view : undefined));
  /** Opened by hand: what is shown, and what the tab showed at that moment. */
  let pin: { readonly shown: string | undefined; readonly over: string | undefined } | undefined;
  let onTab: string | undefined;
  let turn = 0;

  const look = () =>
    attempts
      .run(failures.load, async () => {
        const mine = ++turn;
        const seen = await desk.current(await page.tabId());
        if (mine !== turn) return;
        onTab = idOf(seen);
        if (pin !== undefined && onTab !== undefined && onTab !== pin.over) pin = undefined;
        if (pin === undefined) {
          current.value = seen;
          return;
        }
        const pinned = pin.shown === undefined ? undefined : await desk.open(pin.shown);
        const offers = pinned === undefined ? await desk.offers() : [];
        if (mine === turn) current.value = pinned ? { state: 'offer', view: pinned } : { state: 'nothing', offers };
      })
      .then(() => undefined);

  const show = (next: NegotiationView) => {
    turn++;
    current.value = { state: 'offer', view: next };
  };

  return {
    current,
    view,
    unread,
    show,
    follow: look,
    async open(negotiationId) {
      pin = { shown: negotiationId, over: onTab };
      unread.value = undefined;
      await look();
    },
    async close() {
      pin = { shown: undefined, over: onTab };
      await look();
    },
    async readText(brought) {
      unread.value = undefined;
      let found = false;
      await attempts.run(failures.read, async () => {
        const answer = await desk.readText(brought);
        if ('problem' in answer) {
          unread.value = answer.problem;
          return;
        }
        pin = { shown: answer.view.negotiationId, over: onTab };
        show(answer.view);
        found = true;
      });
      return found;
    },
    all(take) {
      void attempts.run(failures.load, async () => take(await desk.offers()));
    },
    start() {
      void look();
      return page.onChange(() => void look());
    },
  };
}
