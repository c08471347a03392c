import { closingOf } from '#app/closing.ts';
import type { DeskDependencies } from '#app/dependencies.ts';
import type { NegotiationView, NextThing, OfferSummary } from '#app/home-view.ts';
import { moveTitle } from '#app/move-title.ts';
import type { OfferCase } from '#app/offer-case.ts';
import { offeredMoves } from '#app/offered-moves.ts';
import { pathStageOf } from '#app/path-stage.ts';
import { preparationOf } from '#app/preparation.ts';
import { factsOf, hasValue, type Term } from '#domain/fact.ts';
import type { Gap } from '#domain/gap.ts';
import type { Move, Plan } from '#domain/move.ts';
import { labelOf, showTerm } from '#domain/show.ts';
import { findGaps } from '#engine/evaluate/gaps/index.ts';
import { valueOffer } from '#engine/evaluate/value.ts';
import { findWatches } from '#engine/evaluate/watches/index.ts';

/** Everything the panel shows of one case. Home side only: it carries the goals. */
export async function negotiationViewOf(deps: DeskDependencies, offerCase: OfferCase): Promise<NegotiationView> {
  const { document, negotiation, reading, placed, situation } = offerCase;
  const facts = placed.map(({ fact }) => fact);
  const terms = facts as readonly Term[];
  const { letter } = document;
  const gaps = findGaps({ facts: terms, excluded: reading.excluded, country: reading.country });
  const { plan, moves } = offeredMoves(offerCase, gaps);
  return {
    ...summaryOf(deps, offerCase),
    document: {
      id: document.id,
      text: letter.text,
      ...(letter.subject === undefined ? {} : { subject: letter.subject }),
      ...(letter.sentOn == null ? {} : { sentOn: letter.sentOn }),
      ...(document.siteId === undefined ? {} : { siteId: document.siteId }),
    },
    spot: offerCase.spotting,
    facts: placed.map(({ fact, documentId }) => ({
      fact,
      documentId,
      label: labelOf(fact.field),
      shown: showTerm(fact as Term, deps.locale),
    })),
    excluded: reading.excluded,
    gaps,
    watches: findWatches({
      facts,
      text: letter.text,
      today: deps.clock.today(),
      spotWarnings: offerCase.spotting.warnings,
      ...(letter.sentOn == null ? {} : { sentOn: letter.sentOn }),
      ...(reading.country === undefined ? {} : { country: reading.country }),
    }),
    valuation: valueOffer(terms, await deps.store.assumptions(negotiation.id), deps.locale),
    ...(offerCase.deadline === undefined ? {} : { deadline: offerCase.deadline }),
    goals: offerCase.goals,
    situation,
    plan,
    preparation: preparationOf(offerCase, plan, deps.locale),
    next: nextThings(offerCase, gaps, { plan, moves }, deps.locale),
    entries: offerCase.entries,
    unwritten: situation.agreedVerbally,
    closing: closingOf(offerCase, deps.clock.today(), await deps.store.unreadable(negotiation.id)),
  };
}

export function summaryOf(deps: DeskDependencies, offerCase: OfferCase): OfferSummary {
  const terms = offerCase.placed.map(({ fact }) => fact as Term);
  const employer = factsOf(terms, 'employer')[0]?.text ?? offerCase.negotiation.employer;
  const role = factsOf(terms, 'title')[0]?.text;
  const base = factsOf(terms, 'baseSalary').find(hasValue);
  return {
    negotiationId: offerCase.negotiation.id,
    stage: pathStageOf(offerCase),
    updatedAt: offerCase.entries.at(-1)?.at ?? offerCase.negotiation.createdAt,
    ...(employer === undefined ? {} : { employer }),
    ...(role === undefined ? {} : { role }),
    ...(base === undefined ? {} : { base: showTerm(base, deps.locale) }),
  };
}

/** The two or three best next things, each with its reason. */
function nextThings(
  offerCase: OfferCase,
  gaps: readonly Gap[],
  { plan, moves }: { readonly plan: Plan; readonly moves: readonly Move[] },
  locale: string,
): NextThing[] {
  const things: NextThing[] = [];
  const { deadline, goals, situation } = offerCase;
  // Waiting is a move too, when nothing else is to be done.
  const first = moves[0] ?? (plan.move.kind === 'wait' ? plan.move : undefined);
  if (first !== undefined) {
    const due = deadline === undefined ? '' : ` An answer is due on ${deadline.date}.`;
    things.push({
      id: first.kind,
      title: moveTitle(first, locale),
      why: `${ownReason(plan, first) ?? moveReason(first, gaps)}${due}`,
      tab: 'say',
      move: first,
    });
  }
  if (situation.stage === 'received') {
    things.push({
      id: 'see-worth',
      title: 'See what it is worth',
      why: 'Base is only part of it. The yearly worth shows the rest.',
      tab: 'worth',
    });
  }
  if (goals.target === undefined) {
    things.push({
      id: 'set-goals',
      title: 'Prepare your ask',
      why: 'With a target and a minimum in mind, the talk cannot rush you.',
      tab: 'plan',
    });
  } else if (situation.agreedVerbally.length > 0) {
    things.push({
      id: 'unwritten',
      title: 'Get what was agreed into the letter',
      why: 'What is not in the letter can be forgotten.',
      tab: 'ledger',
    });
  }
  return things.slice(0, 3);
}

/** Ends and answers rest on what was said in this talk: there the plan's own first reason is the true one. */
function ownReason({ move, reasons }: Plan, first: Move): string | undefined {
  const isParticular = move === first && ['counter', 'accept', 'decline', 'wait'].includes(move.kind);
  return isParticular ? reasons.find((reason) => reason.private !== true)?.text : undefined;
}

function moveReason(move: Move, gaps: readonly Gap[]): string {
  switch (move.kind) {
    case 'thank-and-ask-time':
      return 'A friendly answer today keeps the offer warm and gives you days to think.';
    case 'request-details':
      return `${gaps.length} things are not in the letter. You cannot weigh what you cannot see.`;
    case 'ask':
      return 'One clear figure with one reason is what gets approved.';
    case 'counter':
      return 'They moved. A smaller step towards them keeps the talk going.';
    case 'probe':
      return 'First find out what is fixed and what is open.';
    case 'trade':
      return 'One part is closed. Another may not be.';
    case 'request-writing':
      return 'What was agreed has to stand in the letter before you accept.';
    case 'accept':
      return 'The offer meets what you set yourself.';
    case 'decline':
      return 'The last word is below what you would take.';
    case 'wait':
      return 'The next word is theirs.';
  }
}
