import type { DeskDependencies } from '#app/dependencies.ts';
import type { OfferSummary } from '#app/home-view.ts';
import { summaryOf } from '#app/negotiation-view.ts';
import { loadCase, type OfferCase } from '#app/offer-case.ts';
import { factsOf } from '#domain/fact.ts';
import { type Entry, happenedAt, type Negotiation } from '#domain/ledger.ts';
import { datesOf } from '#engine/track/dates.ts';
import { standingEntries } from '#engine/track/standing.ts';

/** Lines that are made while somebody waits for the list; the others are shown by name until the background has made them. */
export const MOST_WHILE_WAITING = 2;

/**
 * Every offer in a line, newest first. A line is made once and kept until something is written to its negotiation,
 * so that hundreds of them open at once; reading their letters each time would take seconds.
 * A line of an earlier version of the program is as good as a new one until the background gets to it.
 */
export async function offerSummaries(
  deps: DeskDependencies,
  most = deps.derived === undefined ? Number.POSITIVE_INFINITY : MOST_WHILE_WAITING,
  /** Waited for after each line that is made, so that whoever asks for something meanwhile comes first. */
  pause?: () => Promise<void>,
): Promise<readonly OfferSummary[]> {
  const all = await deps.store.negotiations();
  const kept = (await deps.derived?.summaries()) ?? new Map();
  const version = versionOf(deps);
  let made = 0;
  const summaries: OfferSummary[] = [];
  for (const negotiation of all) {
    const known = kept.get(negotiation.id);
    const isCurrent = known?.version === version;
    const mayMake = made < most && (known === undefined || most === Number.POSITIVE_INFINITY);
    if (!isCurrent && mayMake) {
      made++;
      summaries.push(...(await makeSummary(deps, negotiation.id)));
      await pause?.();
    } else if (known !== undefined) summaries.push(...asSummary(known.value));
    else summaries.push(byName(negotiation));
  }
  return summaries.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Mails that were taken out of an offer and belong to none: kept, so that they can be joined to one, or erased. */
export async function strayMails(deps: DeskDependencies): Promise<readonly OfferSummary[]> {
  const kept = (await deps.derived?.summaries()) ?? new Map();
  const strays: OfferSummary[] = [];
  for (const negotiation of await deps.store.negotiations()) {
    const known = kept.get(negotiation.id);
    if (known !== undefined ? known.value !== null : (await loadCase(deps, negotiation.id)) !== undefined) continue;
    const [first] = await deps.store.documents(negotiation.id);
    const name = first?.letter.subject ?? first?.letter.from?.name ?? first?.letter.from?.email;
    strays.push({ ...byName(negotiation), ...(name === undefined ? {} : { role: name }) });
  }
  return strays;
}

/** How many lines are missing or of an earlier version. */
export async function summariesToMake(deps: DeskDependencies): Promise<number> {
  const [all, kept] = [await deps.store.negotiations(), await deps.derived?.summaries()];
  return all.filter(({ id }) => kept?.get(id)?.version !== versionOf(deps)).length;
}

const byName = ({ id, employer, createdAt, senders = [] }: Negotiation): OfferSummary => ({
  negotiationId: id,
  stage: 'read',
  updatedAt: createdAt,
  search: senders.join(' '),
  isUnread: true,
  ...(employer === undefined ? {} : { employer }),
});

/** Figures in a line are written for the person's locale, so it is part of what a kept line depends on. */
const versionOf = ({ version = '', locale }: DeskDependencies) => `${version} ${locale}`;

/** None for a negotiation without a letter that reads as an offer. */
const asSummary = (value: unknown): readonly OfferSummary[] =>
  typeof value === 'object' && value !== null && 'negotiationId' in value ? [value as OfferSummary] : [];

async function makeSummary(deps: DeskDependencies, id: string): Promise<readonly OfferSummary[]> {
  const { derived, version } = deps;
  const edit = (await derived?.edit(id)) ?? 0;
  const offerCase = await loadCase(deps, id);
  const summary = offerCase === undefined ? undefined : lineOf(deps, offerCase);
  if (version !== undefined)
    await derived?.keepSummary(id, edit, versionOf(deps), summary ?? null).catch(() => undefined);
  return asSummary(summary);
}

const MOST_SEARCHED = 700;

function lineOf(deps: DeskDependencies, offerCase: OfferCase): OfferSummary {
  const { documents, placed, entries, deadline, situation } = offerCase;
  const facts = placed.map(({ fact }) => fact);
  const words = [
    ...documents.flatMap(({ letter }) => [letter.from?.name, letter.from?.email, letter.subject]),
    ...factsOf(facts, 'location').map(({ text }) => text),
    ...factsOf(facts, 'manager').map(({ text }) => text),
    ...entries.flatMap((entry) => (entry.kind === 'promise' ? [entry.by, entry.words] : [])),
  ];
  const last = entries.map(happenedAt).sort().at(-1);
  return {
    ...summaryOf(deps, offerCase),
    ...(last === undefined ? {} : { updatedAt: last }),
    ...(deadline === undefined ? {} : { dueOn: deadline.date }),
    ...(situation.agreedVerbally.length === 0 ? {} : { unwritten: situation.agreedVerbally.length }),
    dates: datesOf({ placed, deadline, entries, promised: offerCase.promised, today: deps.clock.today() }).map(
      ({ id, kind, date, title }) => ({ id, kind, date, ...(title === undefined ? {} : { title }) }),
    ),
    isDecided: isDecided(standingEntries(entries)),
    search: [...new Set(words.filter((word) => word !== undefined && word !== ''))].join(' ').slice(0, MOST_SEARCHED),
  };
}

/** The last decision ended the talk. */
function isDecided(standing: readonly Entry[]): boolean {
  const last = standing.findLast((entry) => entry.kind === 'decision');
  return last?.kind === 'decision' && last.decision !== 'reopened';
}
