import type { Letter } from '#domain/document.ts';
import type { EmployerReply } from '#domain/reply.ts';
import type { Component } from '#domain/situation.ts';
import { type Decision, decide } from '#engine/listen/decide.ts';
import { type Heard, hear } from '#engine/listen/heard.ts';
import { componentsIn } from '#engine/listen/words/components.ts';

/** Stances whose figures are put on the table, agreed to or confirmed. In the others a figure is only talked about. */
const WITH_TERMS: ReadonlySet<string> = new Set([
  'accept-ask',
  'counter',
  'final',
  'written-confirmation',
  'deadline-pressure',
  'frustration',
]);
/** A mere mention of what is fixed is no refusal where the message is about something else. */
const WITHOUT_HOLDS: ReadonlySet<string> = new Set([
  'accept-ask',
  'written-confirmation',
  'rescind',
  'frustration',
  'info',
  'deferral',
  'ask-number',
  'ask-justification',
  'deadline-pressure',
]);

/** Reads an employer's reply: what it does, what is fixed, what is open, what is proposed. Pure and total. */
export function listen(letter: Letter): EmployerReply {
  const heard = hear(letter);
  const decision = decide(heard);
  const proposes = WITH_TERMS.has(decision.stance) ? heard.proposes : [];
  const fixed = fixedOf(heard, decision, new Set(proposes.map(({ field }) => field)));
  const taken = new Set<Component>([...fixed, ...proposes.map(({ field }) => field)]);
  const open = openOf(heard, decision, taken);
  const { start, end } = decision.evidence;
  return {
    stance: decision.stance,
    quote: heard.text.slice(start, end),
    start,
    end,
    fixed,
    open,
    proposes,
    marks: marksOf(heard, decision, fixed, open, proposes),
  };
}

function fixedOf(heard: Heard, { stance, evidence }: Decision, proposed: ReadonlySet<Component>): Component[] {
  if (WITHOUT_HOLDS.has(stance) || stance === 'soft-no') return [];
  const held = heard.holds.filter(({ kind }) => kind === 'fixed');
  const isWhole = held.some(({ of }) => of.includes('all'));
  const parts = unique(
    held
      .filter(({ isInferred }) => !isInferred || !isWhole)
      .flatMap(({ of }) => of)
      .filter((one) => one !== 'all' && !proposed.has(one)),
  );
  if (stance === 'final') return endOf(heard, evidence, parts, proposed);
  return parts.length > 0 ? parts : stance === 'firm-no' && isWhole ? ['all'] : [];
}

/** What the end of the negotiation is said of: the component named with it, else the whole offer. */
function endOf(
  heard: Heard,
  { start, end }: Decision['evidence'],
  parts: readonly Component[],
  proposed: ReadonlySet<Component>,
): Component[] {
  const at = heard.sentences.findIndex((sentence) => sentence.start === start);
  // "Our position is final. No further talk on salary": the sentence behind may name what has ended.
  const ending = heard.sentences.slice(Math.max(0, at), at + 3);
  const words = ending.map(({ plain }) => plain).join(' ');
  const clauses = ending.flatMap((sentence) => sentence.clauses);
  const last = clauses
    .filter(({ plain }) => /\b(?:final|last|further|again|no more|closed|done)\b/.test(plain))
    .map(({ plain }) => plain)
    .join(' ');
  const named = unique(componentsIn(last || words).map(({ field }) => field)).filter((one) => !proposed.has(one));
  if (named.length > 0 && !/\b(?:offer|package|terms)\b/.test(last)) return named;
  const figure = heard.figures.some(
    (mention) => mention.kind === 'money' && mention.start >= start && mention.end <= end,
  );
  if (figure && proposed.size === 0 && !/\b(?:offer|package|terms)\b/.test(words)) return ['baseSalary'];
  return parts.length > 0 && !/\b(?:offer|package|terms|everything)\b/.test(words) ? [...parts] : ['all'];
}

function openOf(heard: Heard, { stance }: Decision, taken: ReadonlySet<Component>): Component[] {
  if (WITHOUT_HOLDS.has(stance)) return [];
  return unique(
    heard.holds
      .filter(({ kind }) => kind === 'open')
      .flatMap(({ of }) => of)
      .filter((one) => one !== 'all' && !taken.has(one)),
  );
}

function marksOf(
  heard: Heard,
  { evidence }: Decision,
  fixed: readonly Component[],
  open: readonly Component[],
  proposes: EmployerReply['proposes'],
): EmployerReply['marks'] {
  const held = heard.holds
    .filter(({ kind, of }) => of.some((one) => (kind === 'fixed' ? fixed : open).includes(one)))
    .map(({ kind, clause }) => ({ kind, start: clause.start, end: clause.end }));
  const proposed = proposes.map(({ start, end }) => ({ kind: 'proposed' as const, start, end }));
  const stance =
    evidence.end > evidence.start ? [{ kind: 'stance' as const, start: evidence.start, end: evidence.end }] : [];
  return [...stance, ...held, ...proposed].sort((a, b) => a.start - b.start || a.end - b.end);
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
