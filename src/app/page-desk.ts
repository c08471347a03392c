import type { DeskDependencies } from '#app/dependencies.ts';
import { fileLetter, negotiationOf } from '#app/file-letter.ts';
import { loadCase } from '#app/offer-case.ts';
import type { PageDesk, PageMessage, PageView } from '#app/page-view.ts';
import { pageViewOf } from '#app/page-view-of.ts';
import { type Letter, MAX_TEXT } from '#domain/document.ts';
import { checkDraft } from '#engine/lint/run.ts';
import { listen } from '#engine/listen/listen.ts';
import { readOffer } from '#engine/read/read-offer.ts';
import { spot } from '#engine/spot/spot.ts';

/** The page's service for one tab, but for `openPanel`, which belongs to the browser. */
export function createPageDesk(deps: DeskDependencies, tabId: number): Omit<PageDesk, 'openPanel'> {
  return {
    async readMessage(message) {
      if (message.mine === true) {
        await fileOwn(deps, message);
        return undefined;
      }
      const view = await readMessage(deps, message);
      if (view === undefined) {
        // A panel may show what is attached to this mail.
        await deps.announce();
        return undefined;
      }
      await deps.tabs.set(tabId, {
        kind: 'document',
        documentId: view.view.documentId,
        negotiationId: view.negotiationId,
      });
      await deps.announce();
      return view.view;
    },
    threadClosed: async () => {
      await deps.tabs.set(tabId, undefined);
      await deps.announce();
    },
    unreadable: async (problem) => {
      await deps.tabs.set(tabId, { kind: 'unreadable', ...problem });
      await deps.announce();
    },
    dismiss: (documentId) => deps.store.dismiss(documentId),
    async reviewDraft({ documentId, text }) {
      const document = await deps.store.document(documentId);
      const offerCase = document === undefined ? undefined : await loadCase(deps, document.negotiationId);
      return offerCase === undefined ? [] : checkDraft(text, offerCase.situation);
    },
    async inserted({ documentId, wordingId }) {
      const document = await deps.store.document(documentId);
      if (document === undefined) return;
      await deps.store.append({
        id: deps.ids.next(),
        at: deps.clock.now(),
        negotiationId: document.negotiationId,
        kind: 'note',
        by: 'me',
        text: `Put a wording into the reply (${wordingId}).`,
      });
      await deps.announce();
    },
  };
}

function letterOf(message: PageMessage): Letter {
  return {
    text: message.text.slice(0, MAX_TEXT),
    channel: 'email',
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    ...(message.from === undefined ? {} : { from: message.from }),
    ...(message.sentOn === undefined ? {} : { sentOn: message.sentOn }),
    ...(message.regions === undefined ? {} : { regions: [...message.regions] }),
  };
}

const threadOf = ({ siteId, threadId }: PageMessage) => (threadId === undefined ? undefined : `${siteId}:${threadId}`);

/** A mail of the person's own in a thread that is known: kept, so that what it asks for can be proposed as an entry. */
async function fileOwn(deps: DeskDependencies, message: PageMessage): Promise<void> {
  const letter = letterOf(message);
  const arrival = {
    documentId: `${message.siteId}:${message.messageId}`,
    siteId: message.siteId,
    threadId: threadOf(message),
    mine: true,
    letter,
  };
  if (letter.text.trim() === '' || (await negotiationOf(deps, arrival)) === undefined) return;
  await fileLetter(deps, arrival, spot(letter), { facts: [] });
  await deps.announce();
}

async function readMessage(
  deps: DeskDependencies,
  message: PageMessage,
): Promise<{ view: PageView; negotiationId: string } | undefined> {
  const letter = letterOf(message);
  const documentId = `${message.siteId}:${message.messageId}`;
  const spotting = spot(letter);
  const thread = threadOf(message);
  if (!spotting.isOffer) {
    const known = await negotiationOf(deps, { documentId, threadId: thread, letter });
    if (known === undefined || listen(letter).stance === 'info') return undefined;
  }
  const reading = readOffer(letter);
  const negotiation = await fileLetter(
    deps,
    { documentId, siteId: message.siteId, threadId: thread, letter },
    spotting,
    reading,
  );
  const offerCase = await loadCase(deps, negotiation.id);
  if (offerCase === undefined) return undefined;
  const dismissed = await deps.store.dismissed(documentId);
  return {
    view: pageViewOf(offerCase, { documentId, letter, spotting, dismissed }, deps.locale),
    negotiationId: negotiation.id,
  };
}
