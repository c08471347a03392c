import type { DeskDependencies } from '#app/dependencies.ts';
import { senderOf } from '#app/same-employer.ts';
import type { Entry, Negotiation, StoredDocument } from '#domain/ledger.ts';

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A negotiation's own rows are not there any more: erased or joined in another window. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
  constructor() {
    super('This offer is no longer stored. It may have been erased or joined in another window.');
  }
}

async function need({ store }: DeskDependencies, id: string): Promise<Negotiation> {
  const found = await store.negotiation(id);
  if (found === undefined) throw new NotThere();
  return found;
}

/** Files everything of `otherId` under `negotiationId`; an entry names what came, so that it can be parted again. */
export function joinNegotiations(deps: DeskDependencies, negotiationId: string, otherId: string): Promise<void> {
  const { store, ids, clock } = deps;
  return store.together(async () => {
    if (negotiationId === otherId) return;
    const into = await need(deps, negotiationId);
    const from = await need(deps, otherId);
    const documentIds = (await store.documents(otherId)).map(({ id }) => id);
    const entryIds = (await store.entries(otherId)).map(({ id }) => id);
    await store.refile({ documentIds, entryIds, to: negotiationId });
    await store.removeRow(otherId);
    await store.saveNegotiation({
      ...into,
      threadIds: unique([...into.threadIds, ...from.threadIds]),
      senders: unique([...(into.senders ?? []), ...(from.senders ?? [])]),
      joined: unique([...(into.joined ?? []), otherId, ...(from.joined ?? [])]),
      ...(into.employer === undefined && from.employer !== undefined ? { employer: from.employer } : {}),
    });
    const joined = { kind: 'joined', from, documentIds, entryIds } as const;
    await store.append({ id: ids.next(), at: clock.now(), negotiationId, ...joined });
  });
}

/** Takes a joined negotiation apart again: its letters, its entries, its private figures, under its old id. */
export function partNegotiation(deps: DeskDependencies, negotiationId: string, entryId: string): Promise<void> {
  const { store, ids, clock } = deps;
  return store.together(async () => {
    const whole = await need(deps, negotiationId);
    const entries = await store.entries(negotiationId);
    const joined = entries.find(({ id }) => id === entryId);
    if (joined?.kind !== 'joined') throw new NotThere();
    const threads = new Set(joined.from.threadIds);
    const here = await store.documents(negotiationId);
    // Mails of its threads that came since go with it.
    const leaving = here.filter(
      ({ id, threadId }) => joined.documentIds.includes(id) || (threadId !== undefined && threads.has(threadId)),
    );
    await moveOut(deps, whole, joined.from, leaving, entries, joined.entryIds);
    await store.append({ id: ids.next(), at: clock.now(), negotiationId, kind: 'retracted', entryId });
  });
}

/** Takes letters out into a negotiation of their own, with the entries that speak of them. */
export function splitNegotiation(
  deps: DeskDependencies,
  negotiationId: string,
  documentIds: readonly string[],
): Promise<void> {
  const { store, ids, clock } = deps;
  return store.together(async () => {
    const whole = await need(deps, negotiationId);
    const leaving = (await store.documents(negotiationId)).filter(({ id }) => documentIds.includes(id));
    if (leaving.length === 0) return;
    const fresh: Negotiation = { id: ids.next(), createdAt: clock.now(), threadIds: [] };
    await moveOut(deps, whole, fresh, leaving, await store.entries(negotiationId), []);
    const note = { kind: 'split-off', into: fresh.id, documentIds: leaving.map(({ id }) => id) } as const;
    await store.append({ id: ids.next(), at: clock.now(), negotiationId, ...note });
  });
}

async function moveOut(
  { store }: DeskDependencies,
  whole: Negotiation,
  to: Negotiation,
  leaving: readonly StoredDocument[],
  entries: readonly Entry[],
  entryIds: readonly string[],
): Promise<void> {
  const documentIds = leaving.map(({ id }) => id);
  const staying = (await store.documents(whole.id)).filter(({ id }) => !documentIds.includes(id));
  const of = (documents: readonly StoredDocument[]) => ({
    threadIds: unique(documents.flatMap(({ threadId }) => threadId ?? [])),
    senders: unique(documents.flatMap(({ mine, letter }) => (mine === true ? [] : (senderOf(letter) ?? [])))),
  });
  const threads = of(leaving);
  const about = new Set(entryIds);
  for (const entry of entries)
    if ('documentId' in entry && entry.documentId !== undefined && documentIds.includes(entry.documentId))
      about.add(entry.id);
  for (const entry of entries) if (entry.kind === 'retracted' && about.has(entry.entryId)) about.add(entry.id);
  await store.saveNegotiation({
    ...to,
    threadIds: unique([...to.threadIds, ...threads.threadIds]),
    senders: unique([...(to.senders ?? []), ...threads.senders]),
  });
  await store.refile({ documentIds, entryIds: [...about], to: to.id });
  await store.saveNegotiation({
    ...whole,
    ...of(staying),
    ...(whole.joined === undefined ? {} : { joined: whole.joined.filter((id) => id !== to.id) }),
  });
}
