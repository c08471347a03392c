import type { CloseDesk } from '#app/close-view.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import type { NegotiationView } from '#app/home-view.ts';
import { joinNegotiations, partNegotiation, splitNegotiation } from '#app/join-split.ts';
import type { OfferCase } from '#app/offer-case.ts';
import { strayMails } from '#app/offer-summaries.ts';
import { storyOf } from '#app/story-of.ts';
import type { Entry } from '#domain/ledger.ts';
import { standingEntries } from '#engine/track/standing.ts';

interface Views {
  /** Loads a case, or says that it is gone. */
  caseOf(negotiationId: string): Promise<OfferCase>;
  /** Tells other windows and answers with what is there now. */
  changed(negotiationId: string): Promise<NegotiationView>;
}

/** The part of our surfaces' service for closing and keeping. */
export function createCloseDesk(deps: DeskDependencies, { caseOf, changed }: Views): CloseDesk {
  const { store } = deps;
  return {
    async confirm({ negotiationId, documentId, entry }) {
      // One entry a mail, told by the mail itself: a second click or another window adds nothing.
      await store.together(async () => {
        const standing = standingEntries(await store.entries(negotiationId));
        const isEntered = standing.some(
          (each) => (each.kind === 'ask' || each.kind === 'answer') && each.documentId === documentId,
        );
        if (isEntered) return;
        const document = await store.document(documentId);
        const when = document === undefined ? {} : { when: document.receivedAt };
        const fresh = { ...entry, ...when, documentId, id: deps.ids.next(), at: deps.clock.now(), negotiationId };
        await store.append(fresh as Entry);
      });
      return changed(negotiationId);
    },
    async join({ negotiationId, otherId }) {
      await joinNegotiations(deps, negotiationId, otherId);
      return changed(negotiationId);
    },
    async split({ negotiationId, documentIds }) {
      await splitNegotiation(deps, negotiationId, documentIds);
      return changed(negotiationId);
    },
    async part({ negotiationId, entryId }) {
      await partNegotiation(deps, negotiationId, entryId);
      return changed(negotiationId);
    },
    story: async ({ negotiationId, withPrivate }) => storyOf(deps, await caseOf(negotiationId), withPrivate),
    strays: () => strayMails(deps),
    unreadable: () => store.unreadable(),
  };
}
