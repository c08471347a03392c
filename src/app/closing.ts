import type { ClosingView, LetterChanges, Source } from '#app/close-view.ts';
import type { OfferCase } from '#app/offer-case.ts';
import type { UnreadableRecord } from '#app/ports.ts';
import { proposalsOf } from '#app/proposals.ts';
import type { Term } from '#domain/fact.ts';
import type { CalendarDate } from '#domain/time/calendar-date.ts';
import { checkAgreements } from '#engine/track/agreements.ts';
import { datesOf, openWindows } from '#engine/track/dates.ts';
import { endingOf } from '#engine/track/ending.ts';
import { type DiffRow, diffLetters, isWholeLetter } from '#engine/track/letter-diff.ts';
import { looseEndsOf } from '#engine/track/loose-ends.ts';
import { offerInHand } from '#engine/track/offer-versions.ts';

/** Everything about closing and keeping that the ledger sheet shows. Home side only: the ending holds private numbers. */
export function closingOf(
  offerCase: OfferCase,
  today: CalendarDate,
  unreadable: readonly UnreadableRecord[],
): ClosingView {
  const { placed, entries, events, situation, goals, spotting } = offerCase;
  const agreements = checkAgreements(
    offerCase.agreements,
    placed.map(({ fact }) => fact),
  );
  const changes = changesOf(offerCase);
  return {
    proposals: proposalsOf(offerCase),
    agreements,
    ...(changes === undefined ? {} : { changes }),
    ending: endingOf({ events, situation, goals, agreements, isWritten: spotting.kind !== 'verbal-offer' }),
    dates: datesOf({ placed, deadline: offerCase.deadline, entries, promised: offerCase.promised, today }),
    windows: openWindows(placed),
    looseEnds: looseEndsOf(placed, entries),
    sources: sourcesOf(offerCase),
    unreadable,
  };
}

const RANK = { worse: 0, neutral: 1, better: 2 } as const;

/** The newest letter beside the offer as it stood before. */
function changesOf({ versions }: OfferCase): LetterChanges | undefined {
  const newest = versions.at(-1);
  const earlier = versions.slice(0, -1);
  if (newest === undefined || earlier.length === 0) return undefined;
  const before = offerInHand(earlier).map(({ fact }) => fact as Term);
  const isWhole = isWholeLetter(before, newest.facts);
  const all = diffLetters(before, newest.facts);
  const rows = all
    .filter(({ status, tone }) => status !== 'kept' && !(status === 'missing' && (!isWhole || tone === 'neutral')))
    .sort((a, b) => RANK[a.tone] - RANK[b.tone]);
  return {
    documentId: newest.documentId,
    at: newest.at,
    beforeAt: earlier.at(-1)?.at ?? newest.at,
    isWhole,
    rows,
    kept: all.filter(({ status }) => status === 'kept').length,
    lost: rows.flatMap(lostTerm),
  };
}

/** The better, earlier term of a row that got worse. A burden that is new was never a term to ask back. */
const lostTerm = ({ tone, before }: DiffRow): readonly Term[] =>
  tone === 'worse' && before !== undefined && before.stated !== 'unspecified' ? [before] : [];

function sourcesOf({ documents, versions }: OfferCase): Source[] {
  const offers = new Set(versions.map(({ documentId }) => documentId));
  const sources = new Map<string, Source>();
  for (const { id, threadId, letter, receivedAt, mine } of documents) {
    const key = threadId ?? id;
    const known = sources.get(key);
    const from = mine === true ? undefined : (letter.from?.name ?? letter.from?.email);
    sources.set(key, {
      ...(threadId === undefined ? {} : { threadId }),
      ...(from === undefined ? {} : { from }),
      ...(letter.subject === undefined ? {} : { subject: letter.subject }),
      ...known,
      id: key,
      documentIds: [...(known?.documentIds ?? []), id],
      since: known?.since ?? receivedAt,
      isOffer: (known?.isOffer ?? false) || offers.has(id),
    });
  }
  return [...sources.values()];
}
