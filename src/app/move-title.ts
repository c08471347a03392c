import type { Term } from '#domain/fact.ts';
import type { Move, MoveKind } from '#domain/move.ts';
import { labelOf, showTerm } from '#domain/show.ts';

const TITLES: Readonly<Record<MoveKind, string>> = {
  'thank-and-ask-time': 'Thank them and ask for time',
  'request-details': 'Ask for what the letter leaves out',
  ask: 'Ask for more, with a reason',
  probe: 'Ask how the figure is set',
  trade: 'Offer a trade',
  counter: 'Answer their figure',
  wait: 'Wait for their answer',
  'request-writing': 'Ask for it in writing',
  accept: 'Accept the offer',
  decline: 'Decline kindly',
};

const VERBS: Partial<Record<MoveKind, string>> = { ask: 'Ask for', counter: 'Counter with', trade: 'Propose' };

/** The move as a short line: "Ask for $198,000 a year and two more". Only what the message itself will say. */
export function moveTitle(move: Move, locale?: string): string {
  const verb = VERBS[move.kind];
  const [first, ...others] = move.asks;
  if (verb === undefined || first === undefined) return TITLES[move.kind];
  const rest =
    others.length === 0 ? '' : others.length === 1 ? ` and one more term` : ` and ${others.length} more terms`;
  return `${verb} ${shortTerm(first, locale)}${rest}`;
}

function shortTerm(term: Term, locale?: string): string {
  const shown = showTerm(term, locale);
  return term.field === 'baseSalary' ? shown : `${labelOf(term.field).toLowerCase()}: ${shown}`;
}
