import { moveTitle } from '#app/move-title.ts';
import type { OfferCase } from '#app/offer-case.ts';
import { offeredMoves } from '#app/offered-moves.ts';
import type { PageView, PillView } from '#app/page-view.ts';
import type { Letter } from '#domain/document.ts';
import { factsOf, hasValue, type Term } from '#domain/fact.ts';
import { formatMoneyShort } from '#domain/money/format.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import type { Spotting } from '#domain/spotting.ts';
import { findGaps } from '#engine/evaluate/gaps/index.ts';
import { valueOffer } from '#engine/evaluate/value.ts';
import { listen } from '#engine/listen/listen.ts';
import { phrase } from '#engine/phrase/compose.ts';

interface Shown {
  readonly documentId: string;
  readonly letter: Letter;
  readonly spotting: Spotting;
  readonly dismissed: boolean;
}

/** What a page may know of a case. Built field by field: nothing private can ride along. */
export function pageViewOf(offerCase: OfferCase, shown: Shown, locale: string): PageView {
  const facts = offerCase.placed.map(({ fact }) => fact);
  const gaps = findGaps({
    facts: facts as readonly Term[],
    excluded: offerCase.reading.excluded,
    country: offerCase.reading.country,
  });
  const { moves } = offeredMoves(offerCase, gaps);
  // The writer of wordings never needs the minimum: it is not even handed over for a page.
  const { walkAway: _walkAway, ...situation } = offerCase.situation;
  return {
    documentId: shown.documentId,
    kind: shown.spotting.kind,
    pill: shown.spotting.isOffer ? offerPill(offerCase, locale) : replyPill(shown),
    marks: offerCase.placed
      .filter(({ fact, documentId }) => documentId === shown.documentId && fact.origin !== 'corrected')
      .map(({ fact }) => ({
        field: fact.field,
        label: labelOf(fact.field),
        shown: showTerm(fact as Term, locale),
        quote: fact.quote,
        start: fact.start,
        end: fact.end,
      })),
    moves: moves.map((move) => ({
      kind: move.kind,
      title: moveTitle(move, locale),
      wordings: phrase({ situation, move, medium: 'email' }).map(({ id, tone, text }) => ({ id, tone, text })),
    })),
    dismissed: shown.dismissed,
  };
}

function offerPill(offerCase: OfferCase, locale: string): PillView {
  const facts = offerCase.placed.map(({ fact }) => fact as Term);
  const role = factsOf(facts, 'title')[0]?.text;
  const base = factsOf(facts, 'baseSalary').find(hasValue);
  const valuation = valueOffer(facts);
  return {
    ...(role === undefined ? {} : { role }),
    ...(base === undefined ? {} : { base: showTerm(base, locale) }),
    ...(valuation.annualised > 0 ? { yearly: formatMoneyShort(valuation.annualised, valuation.currency, locale) } : {}),
    ...(offerCase.deadline === undefined ? {} : { daysLeft: offerCase.deadline.daysLeft }),
    warnings: offerCase.spotting.warnings,
  };
}

function replyPill(shown: Shown): PillView {
  const reply = listen(shown.letter);
  return { stance: reply.stance, fixed: reply.fixed, open: reply.open, warnings: [] };
}
