import type { Move, MoveKind } from '#domain/move.ts';
import { labelOf, showTerm } from '#domain/show.ts';

/** What each move is called before its particulars. */
export const moveNames: Readonly<Record<MoveKind, string>> = {
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

/** A move in a short line: "Ask for base $198,000". */
export function moveTitle(move: Move, locale: string): string {
  const name = moveNames[move.kind];
  if (move.kind === 'request-details' && move.about !== undefined && move.about.length > 0)
    return `Ask about ${listed(move.about.map((field) => lower(labelOf(field))))}`;
  if (move.asks.length === 0) return name;
  const asks = listed(move.asks.map((ask) => `${lower(labelOf(ask.field))} ${showTerm(ask, locale)}`));
  return move.kind === 'ask' || move.kind === 'counter' ? `Ask for ${asks}` : `${name}: ${asks}`;
}

/** A label inside a sentence; names such as PTO and 401(k) keep their capitals. */
export const lower = (label: string) => (/^[A-Z][a-z]/.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label);

/** English like the words around it; figures inside follow the person's locale. */
const listed = (parts: readonly string[]) =>
  new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(parts);
