import { createCloseDesk } from '#app/close-desk.ts';
import { comparableOffers } from '#app/comparable-offers.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import { type Arrival, fileLetter } from '#app/file-letter.ts';
import type { BroughtText, CurrentView, HomeDesk, NegotiationView } from '#app/home-view.ts';
import { mergeEdit } from '#app/merge-edit.ts';
import { negotiationViewOf } from '#app/negotiation-view.ts';
import { loadCase, type OfferCase, qualificationsOf } from '#app/offer-case.ts';
import { offerSummaries } from '#app/offer-summaries.ts';
import { offeredMoves } from '#app/offered-moves.ts';
import { textKey } from '#app/text-key.ts';
import { type Letter, MAX_TEXT } from '#domain/document.ts';
import type { Term } from '#domain/fact.ts';
import type { Entry } from '#domain/ledger.ts';
import { open } from '#domain/private.ts';
import { findGaps } from '#engine/evaluate/gaps/index.ts';
import { valueOffer } from '#engine/evaluate/value.ts';
import { checkDraft } from '#engine/lint/run.ts';
import { listen } from '#engine/listen/listen.ts';
import { phrase } from '#engine/phrase/compose.ts';
import { objectionMove } from '#engine/plan/objection-move.ts';
import { readOffer } from '#engine/read/read-offer.ts';
import { spot } from '#engine/spot/spot.ts';

/** A call named something that is no longer there, most likely because it was erased in another window. */
export class UnknownNegotiation extends Error {
  override readonly name = 'UnknownNegotiation';
  constructor() {
    super('This offer is no longer stored. It may have been erased in another window.');
  }
}

/** The service of our own surfaces. */
export function createHomeDesk(deps: DeskDependencies): HomeDesk {
  const { store } = deps;

  async function caseOf(negotiationId: string): Promise<OfferCase> {
    const offerCase = await loadCase(deps, negotiationId);
    if (offerCase === undefined) throw new UnknownNegotiation();
    return offerCase;
  }
  const viewOf = async (negotiationId: string): Promise<NegotiationView> =>
    negotiationViewOf(deps, await caseOf(negotiationId));

  async function changed(negotiationId: string): Promise<NegotiationView> {
    await deps.announce();
    return viewOf(negotiationId);
  }
  /** Writes only to what is still there: an erasure in another window is not undone by a late click in this one. */
  const write = (negotiationId: string, work: () => Promise<void>): Promise<void> =>
    store.together(async () => {
      if ((await store.negotiation(negotiationId)) === undefined) throw new UnknownNegotiation();
      await work();
    });
  const append = (negotiationId: string, entry: object, id = deps.ids.next()): Promise<void> =>
    write(negotiationId, () => store.append({ ...entry, id, at: deps.clock.now(), negotiationId } as Entry));
  const offers = () => offerSummaries(deps);

  return {
    ...createCloseDesk(deps, { caseOf, changed }),
    offers,
    async current(tabId): Promise<CurrentView> {
      const state = tabId === undefined ? undefined : await deps.tabs.get(tabId);
      if (state?.kind === 'unreadable') {
        return { state: 'unreadable', siteId: state.siteId, missing: state.missing, offers: await offers() };
      }
      const offerCase = state === undefined ? undefined : await loadCase(deps, state.negotiationId);
      return offerCase === undefined
        ? { state: 'nothing', offers: await offers() }
        : { state: 'offer', view: await negotiationViewOf(deps, offerCase) };
    },
    async open(negotiationId) {
      const offerCase = await loadCase(deps, negotiationId);
      return offerCase === undefined ? undefined : negotiationViewOf(deps, offerCase);
    },
    async readText({ name, attachedTo, ...brought }) {
      const letter: Letter = {
        ...brought,
        text: brought.text.slice(0, MAX_TEXT),
        ...(brought.subject === undefined && name !== undefined ? { subject: name } : {}),
      };
      if (letter.text.trim() === '') return { problem: 'There is no text in it. Paste the words of the offer.' };
      const reading = readOffer(letter);
      if (reading.facts.length === 0) {
        return {
          problem: 'No term of an offer could be read from this text. Check that it is the letter itself, whole.',
        };
      }
      // The person says it is an offer by handing it in; the spotter is asked for its warnings alone.
      const spotted = spot(letter);
      const spotting = spotted.isOffer ? spotted : { ...spotted, isOffer: true, kind: 'offer' as const };
      const negotiation = await fileLetter(deps, { ...arrivalOf(letter, name, attachedTo), letter }, spotting, reading);
      await deps.announce();
      return { view: await viewOf(negotiation.id) };
    },
    async correct({ negotiationId, ...correction }) {
      await append(negotiationId, { kind: 'correction', ...correction });
      return changed(negotiationId);
    },
    async saveGoals({ negotiationId, goals, from }) {
      await write(negotiationId, async () =>
        store.saveGoals(negotiationId, mergeEdit(open(await store.goals(negotiationId)), from, goals)),
      );
      return changed(negotiationId);
    },
    async record({ negotiationId, entry, entryId }) {
      await append(negotiationId, entry, entryId);
      return changed(negotiationId);
    },
    async revalue({ negotiationId, assumptions, from }) {
      await write(negotiationId, async () =>
        store.saveAssumptions(negotiationId, mergeEdit(await store.assumptions(negotiationId), from, assumptions)),
      );
      const { placed } = await caseOf(negotiationId);
      return valueOffer(
        placed.map(({ fact }) => fact as Term),
        await store.assumptions(negotiationId),
        deps.locale,
      );
    },
    comparable: () => comparableOffers(deps),
    async wordings({ negotiationId, move, kind, tone, medium, objection }) {
      const offerCase = await caseOf(negotiationId);
      const facts = offerCase.placed.map(({ fact }) => fact as Term);
      const gaps = findGaps({ facts, excluded: offerCase.reading.excluded, country: offerCase.reading.country });
      const { plan, moves } = offeredMoves(offerCase, gaps);
      const answering = objection === undefined ? undefined : objectionMove(offerCase.situation, offerCase.goals);
      const chosen = answering ?? move ?? moves.find((one) => one.kind === kind) ?? plan.move;
      return phrase({
        situation: offerCase.situation,
        goals: offerCase.goals,
        move: chosen,
        qualifications: qualificationsOf(offerCase),
        ...(tone === undefined ? {} : { tone }),
        ...(medium === undefined ? {} : { medium }),
        ...(objection === undefined ? {} : { objection }),
      });
    },
    hear: async ({ words }) => listen({ text: words }),
    checkDraft: async ({ negotiationId, text }) => checkDraft(text, (await caseOf(negotiationId)).situation),
    async erase(negotiationId) {
      await store.erase(negotiationId);
      await deps.announce();
    },
    async eraseEverything() {
      await store.eraseEverything();
      await deps.announce();
    },
  };
}

/** What a brought text is filed under: the same words twice are one document, an attachment belongs to its mail. */
function arrivalOf(letter: Letter, name: string | undefined, mail: BroughtText['attachedTo']): Omit<Arrival, 'letter'> {
  if (mail === undefined) return { documentId: `text:${textKey(letter.text)}` };
  const { siteId, messageId, threadId } = mail;
  return {
    documentId: `${siteId}:${messageId}/${textKey(name ?? letter.text)}`,
    siteId,
    ...(threadId === undefined ? {} : { threadId: `${siteId}:${threadId}` }),
  };
}
