import type { ScriptPart } from '#domain/wording.ts';
import { likelyObjections, OBJECTION_LINES } from '#engine/phrase/en/objections.en.ts';
import type { Facts } from '#engine/phrase/slots.ts';
import type { Tactic, TacticId } from '#engine/phrase/tactic.ts';

const HELLO = ['Thank you for making the time.', 'It is great to talk to you.', 'I am glad that we can talk.'];

const STOP = [
  'Then stop, and let them answer.',
  'Stop there. The next word is theirs.',
  'Say no further word until they answer.',
];

/** Moves that may be met with an objection, for which the script prepares. */
const MEETS_OBJECTIONS: ReadonlySet<TacticId> = new Set<TacticId>([
  'ask',
  'lowball',
  'unemployed',
  'competing-offer',
  'benefits',
  'non-negotiable',
  'answer-question',
  'trade',
  'packages',
  'counter',
  'answer-objection',
]);

const HESITATE: Partial<Readonly<Record<TacticId, readonly string[]>>> = {
  'thank-and-ask-time': ['If they press you: stay with the day you have named, and thank them again.'],
  'extend-deadline': ['If they press you: stay friendly, and name the day again.'],
  'request-details': ['If they do not know: ask who does, and whether it can be sent in writing.'],
  probe: ['If the answer is general: ask for an example of how it was decided before.'],
  'request-writing': [
    'If they say it is not needed: say that you like to have it on paper, and ask for a short e-mail.',
  ],
  'ask-on-paper': ['If they cannot say yet: ask by when they will know.'],
  'accepted-too-quickly': ['If the answer is no: thank them, and leave it there.'],
};

/** A call sheet is read at a glance: what to ask if it gets difficult stands there as far as it fits. */
const MOST_WORDS = 165;
const wordsIn = (lines: readonly string[]): number => lines.join(' ').split(/\s+/).length;

const LABELS: Readonly<Record<ScriptPart['part'], string>> = {
  opening: 'Opening: ',
  say: 'Say: ',
  ask: 'Ask: ',
  close: 'Close: ',
  stop: '',
  if: '',
};

/** A script for a call in parts: the opening, the request, the stop, and what to ask if it gets difficult. */
export function scriptParts(
  paragraphs: readonly string[],
  facts: Facts,
  { id, onCall }: Tactic,
  turn: number,
): readonly ScriptPart[] {
  const [first = '', ...rest] = paragraphs;
  const last = rest.at(-1);
  const middle = rest.slice(0, -1).join(' ');
  const parts: ScriptPart[] = [
    { part: 'opening', text: `${helloText(facts, turn)} ${first}` },
    ...(middle === '' ? [] : [{ part: 'say' as const, text: middle }]),
    ...(last === undefined ? [] : [{ part: onCall === undefined ? ('close' as const) : ('ask' as const), text: last }]),
    ...(onCall === undefined ? [] : [{ part: 'stop' as const, text: STOP[turn % STOP.length] ?? '' }]),
  ];
  for (const probe of probes(facts, id, turn)) {
    if (wordsIn([...parts.map(lineOf), probe]) <= MOST_WORDS) parts.push({ part: 'if', text: probe });
  }
  return parts;
}

const lineOf = ({ part, text }: ScriptPart): string => `${LABELS[part]}${text}`;

/** The parts as one text, each with its name before it. */
export const scriptText = (parts: readonly ScriptPart[]): string => parts.map(lineOf).join('\n\n');

function helloText({ recruiter, candidate }: Facts, turn: number): string {
  const name = recruiter === undefined ? 'Hello' : `Hello ${recruiter}`;
  const self = candidate === undefined ? '' : `, this is ${candidate}`;
  return `${name}${self}. ${HELLO[turn % HELLO.length]}`;
}

function probes(facts: Facts, id: TacticId, turn: number): readonly string[] {
  if (!MEETS_OBJECTIONS.has(id)) return HESITATE[id] ?? [];
  const isBaseFixed = facts.isAllFixed || facts.fixed.includes('baseSalary');
  const likely = likelyObjections(
    facts.asks.map(({ field }) => field),
    isBaseFixed,
  );
  const some = [likely[turn % likely.length], likely[(turn + 1) % likely.length]];
  return some.flatMap((objection) => {
    const lines = objection === undefined ? [] : OBJECTION_LINES[objection];
    return lines[turn % Math.max(1, lines.length)] ?? [];
  });
}
